import { isUnset, numberOf, stringOf, type Value } from "../value/value";
import { completeItems } from "./known";

/** Why a call of known arguments fails. */
interface Failure {
  /** The argument that is to blame. */
  readonly argument: number;
  readonly expected: string;
}

type Judge = (args: readonly Value[]) => Failure | undefined;

/** Judges the text of the first argument. */
function text(isRight: (text: string) => boolean, expected: string): Judge {
  return ([value]) => {
    const source = value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
    return source === undefined || isRight(source) ? undefined : { argument: 0, expected };
  };
}

/** Terraform does not call most functions while an argument is not known. */
function whenKnown(judge: Judge): Judge {
  return (args) => (args.some(({ kind }) => kind === "unknown") ? undefined : judge(args));
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** `10.0.0.0/16` as bits of the address and of the prefix; IPv6 is not judged further. */
function prefixOf(source: string): { readonly bits: number; readonly prefix: number } | undefined {
  const form = /^([^/]+)\/(\d{1,3})$/.exec(source);
  const [, address = "", length] = form ?? [];
  const prefix = Number(length);
  if (address.includes(":")) return prefix <= 128 ? { bits: 128, prefix } : undefined;
  const octets = address.split(".");
  const right = octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255);
  return right && prefix <= 32 ? { bits: 32, prefix } : undefined;
}

const isPrefix = text((source) => prefixOf(source) !== undefined, "a CIDR block such as 10.0.0.0/16");

/** https://developer.hashicorp.com/terraform/language/functions/cidrsubnet */
const cidrsubnet: Judge = (args) => {
  const wrong = isPrefix(args);
  const [source, added, number] = args;
  const from = source && prefixOf(stringOf(source) ?? "");
  const bits = added && numberOf(added);
  if (wrong || !from || bits === undefined) return wrong;
  if (bits < 0 || from.prefix + bits > from.bits)
    return { argument: 1, expected: `at most ${from.bits - from.prefix} further bits` };
  const index = number && numberOf(number);
  return index !== undefined && index >= 2 ** bits
    ? { argument: 2, expected: `a number below ${2 ** bits}` }
    : undefined;
};

const element: Judge = ([source, index]) =>
  completeItems(source)?.length === 0 && index?.kind === "known"
    ? { argument: 0, expected: "a list that is not empty" }
    : undefined;

const one: Judge = ([source]) =>
  (completeItems(source)?.length ?? 0) > 1 ? { argument: 0, expected: "a list of at most one element" } : undefined;

const slice: Judge = ([source, from, to]) => {
  const length = completeItems(source)?.length;
  const [start, end] = [from && numberOf(from), to && numberOf(to)];
  if (length === undefined || source?.kind !== "list" || source.flavour === "set") return undefined;
  if (start !== undefined && (start < 0 || start > length)) return { argument: 1, expected: `0 to ${length}` };
  return end !== undefined && end > length ? { argument: 2, expected: `at most ${length}` } : undefined;
};

const coalesce: Judge = (args) =>
  args.every((value) => isUnset(value) || stringOf(value) === "")
    ? { argument: 0, expected: "one argument that is neither null nor empty" }
    : undefined;

/** Without a default the key must be there; of an object type even while its value is not known. */
const lookup: Judge = ([source, key, ...otherwise]) => {
  const name = key && stringOf(key);
  if (!source || name === undefined || otherwise.length > 0) return undefined;
  const isMissing =
    source.kind === "object"
      ? source.complete && !source.entries.has(name)
      : source.kind === "unknown" && source.type?.kind === "object" && !source.type.attributes.has(name);
  return isMissing ? { argument: 0, expected: `"${name}" among its keys, or a default` } : undefined;
};

const zipmap: Judge = ([keys, members]) => {
  const names = completeItems(keys);
  const given = completeItems(members);
  if (!names?.every(({ kind }) => kind === "known") || !given || names.length === given.length) return undefined;
  return { argument: 1, expected: `as many values as keys (${names.length})` };
};

const some: Judge = (args) => (args.length === 0 ? { argument: 0, expected: "at least one argument" } : undefined);

const JUDGES: Readonly<Record<string, Judge>> = {
  // Digits may stand at one place of the pattern only: else a long number that is none takes quadratic time.
  tonumber: text((source) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(source), "a number"),
  tobool: text((source) => /^(true|false|[01])$/i.test(source), "true or false"),
  jsondecode: text(isJson, "JSON"),
  base64decode: text((source) => source.length % 4 === 0 && /^[A-Za-z\d+/\r\n]*={0,2}$/.test(source), "base64"),
  timeadd: whenKnown(text((source) => /^\d{4}-\d\d-\d\dT/.test(source), "a timestamp such as 2024-01-31T12:00:00Z")),
  cidrsubnet: whenKnown(cidrsubnet),
  cidrhost: whenKnown(isPrefix),
  cidrnetmask: isPrefix,
  cidrsubnets: whenKnown(isPrefix),
  element,
  one,
  slice,
  coalesce,
  lookup,
  zipmap,
  max: some,
  min: some,
  try: some,
};

/** Functions whose failure on known arguments is certain and cheap to tell. */
export const FAILURES: ReadonlyMap<string, Judge> = new Map(Object.entries(JUDGES));
