import { duplicateKeys } from "@/lib/json/duplicate-keys";
import { isJson } from "@/lib/json/is-json";
import type { ValueConstraint } from "@/lib/terraform";
import { readPattern } from "@/lib/terraform/functions/exact/pattern/read-pattern";
import { nearest } from "@/lib/text/suggest";
import { containersProblem } from "./container-problem";
import { itemProblem } from "./item-problem";
import { jobProblem } from "./job-problem";
import { matchesPattern } from "./matches-pattern";
import { replicationProblem } from "./replication-problem";

/** What a literal should have been; undefined when it is right. */
export function literalProblem(literal: string | number | boolean, constraint: ValueConstraint): string | undefined {
  const text = String(literal);
  if ("emptyAllowed" in constraint && constraint.emptyAllowed && text === "") return undefined;
  switch (constraint.kind) {
    case "enum":
      return isListed(text, constraint) ? undefined : oneOf(text, constraint.values);
    case "json":
      return isJson(text) ? undefined : "JSON";
    case "policy":
      if (!isJson(text) || !text.trimStart().startsWith("{")) return "a policy as a JSON object";
      return duplicateKeys(text).length > 0 ? "each key once in an object" : undefined;
    case "arn":
      return isArn(text) ? undefined : "an ARN (arn:partition:service:region:account:resource)";
    case "cidr":
      return isCidr(text) ? undefined : "a CIDR block such as 10.0.0.0/16";
    case "network":
      return isNetwork(text) ? undefined : "the first address of a block, such as 10.0.0.0/16";
    case "range":
      return rangeProblem(Number(text), constraint);
    case "multiple":
      return multipleProblem(Number(text), constraint);
    case "length":
      return boundsProblem(new TextEncoder().encode(text).length, constraint, " characters");
    case "pattern":
      return matchesPattern(text, constraint.source) ? undefined : `a text that matches ${constraint.source}`;
    case "distinct":
      return new Set(text).size < constraint.min ? `at least ${constraint.min} different characters` : undefined;
    case "regexp":
      return patternProblem(text);
    case "item":
      return itemProblem(text);
    case "containers":
      return containersProblem(text);
    case "job":
      return jobProblem(text, constraint.part);
    case "duration":
      return durationProblem(text, constraint);
    case "replication":
      return replicationProblem(text);
    case "validity":
    case "items":
    case "members":
    case "unsettable":
      return undefined;
  }
}

function patternProblem(text: string): string | undefined {
  const reading = readPattern(text);
  return reading.kind === "wrong" ? `a regular expression with ${reading.expected}` : undefined;
}

function durationProblem(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): string | undefined {
  if (text.length > LONGEST_TIME) return 'a time such as "1h30m"';
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
  if (text === "0") return `${min}m to ${max / 60}h`;
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text.replace(/^[+-]/, ""))
    return 'a time such as "1h30m"';
  const minutes = parts.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (MINUTES[unit] ?? 0), 0);
  return minutes < min || minutes > max ? `${min}m to ${max / 60}h` : undefined;
}

/** Characters; a longer one counts nothing that a provider waits for. */
const LONGEST_TIME = 200;

const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60 };

function isListed(text: string, { values, caseless, numbers }: ValueConstraint & { readonly kind: "enum" }): boolean {
  if (numbers && /^[+-]?\d+$/.test(text)) return values.includes(String(Number(text)));
  return values.includes(text) || (caseless && values.some((value) => value.toLowerCase() === text.toLowerCase()));
}

function oneOf(text: string, values: readonly string[]): string {
  const near = nearest(text, values);
  if (near !== undefined) return JSON.stringify(near);
  return values.length <= 10
    ? `one of ${values.join(", ")}`
    : `one of ${values.length} values such as ${values.slice(0, 5).join(", ")}`;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function isArn(text: string): boolean {
  return text.startsWith("arn:") && text.split(":").length >= 6;
}

function isCidr(text: string): boolean {
  const form = /^([^/]+)\/(\d{1,3})$/.exec(text);
  if (!form) return false;
  const [, address = "", prefix] = form;
  if (address.includes(":")) return Number(prefix) <= 128;
  const octets = address.split(".");
  return (
    octets.length === 4 &&
    octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255) &&
    Number(prefix) <= 32
  );
}

/** Nothing is set behind the prefix. Addresses of version 6 are not looked at so closely. */
function isNetwork(text: string): boolean {
  if (!isCidr(text)) return false;
  const [address = "", prefix] = text.split("/");
  if (address.includes(":")) return true;
  const octets = address.split(".");
  const number = octets.reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return number % 2 ** (32 - Number(prefix)) === 0 && octets.every((octet) => octet === String(Number(octet)));
}

function rangeProblem(
  number: number,
  constraint: ValueConstraint & { readonly kind: "range" | "length" },
): string | undefined {
  const { also, above, min } = constraint;
  if (above && number === min) return `more than ${min}`;
  const problem = number === also ? undefined : boundsProblem(number, constraint, "");
  return problem && also !== undefined ? `${problem}, or ${also}` : problem;
}

function multipleProblem(
  number: number,
  { of, also }: { readonly of: number; readonly also: readonly number[] },
): string | undefined {
  if (number % of === 0 || also.includes(number)) return undefined;
  return [`a multiple of ${of}`, ...also].join(", or ");
}

function boundsProblem(
  amount: number,
  { min, max }: { readonly min: number | null; readonly max: number | null },
  unit: string,
): string | undefined {
  const low = min !== null && amount < min;
  const high = max !== null && amount > max;
  if (!low && !high) return undefined;
  if (min !== null && max !== null) return `${min} to ${max}${unit}`;
  if (min === 1 && unit !== "") return "a text that is not empty";
  return min === null ? `at most ${max}${unit}` : `at least ${min}${unit}`;
}
