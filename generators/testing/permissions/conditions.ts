import { BlockList, isIPv6 } from "node:net";
import { filledIn, matchesArn, matchesText, type RequestContext, valuesOf } from "./pattern";
import type { Condition } from "./policy-text";

type Test = (wanted: string, given: string, context: RequestContext) => boolean;

function exact(wanted: string, given: string, context: RequestContext): boolean {
  return filledIn(wanted, context) === given;
}

function exactInAnyCase(wanted: string, given: string, context: RequestContext): boolean {
  return filledIn(wanted, context)?.toLowerCase() === given.toLowerCase();
}

function compared(read: (text: string) => number, holds: (given: number, wanted: number) => boolean): Test {
  return (wanted, given) => holds(read(given), read(wanted));
}

/** A date in ISO 8601, or seconds since 1970. */
function instantOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function inRange(range: string, address: string): boolean {
  const [start = "", bits] = range.split("/");
  const family = isIPv6(start) ? "ipv6" : "ipv4";
  if ((family === "ipv6") !== isIPv6(address)) return false;
  const list = new BlockList();
  list.addSubnet(start, Number(bits ?? (family === "ipv6" ? 128 : 32)), family);
  return list.check(address, family);
}

/** In lower case. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const TESTS: Readonly<Record<string, Test>> = {
  stringequals: exact,
  stringequalsignorecase: exactInAnyCase,
  stringlike: matchesText,
  binaryequals: exact,
  bool: exactInAnyCase,
  numericequals: compared(Number, (given, wanted) => given === wanted),
  numericlessthan: compared(Number, (given, wanted) => given < wanted),
  numericlessthanequals: compared(Number, (given, wanted) => given <= wanted),
  numericgreaterthan: compared(Number, (given, wanted) => given > wanted),
  numericgreaterthanequals: compared(Number, (given, wanted) => given >= wanted),
  dateequals: compared(instantOf, (given, wanted) => given === wanted),
  datelessthan: compared(instantOf, (given, wanted) => given < wanted),
  datelessthanequals: compared(instantOf, (given, wanted) => given <= wanted),
  dategreaterthan: compared(instantOf, (given, wanted) => given > wanted),
  dategreaterthanequals: compared(instantOf, (given, wanted) => given >= wanted),
  ipaddress: inRange,
  // AWS: ArnEquals and ArnLike behave identically.
  arnequals: matchesArn,
  arnlike: matchesArn,
};

/** The operator that this one is the contrary of. */
const CONTRARIES: Readonly<Record<string, string>> = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  numericnotequals: "numericequals",
  datenotequals: "dateequals",
  notipaddress: "ipaddress",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
};

interface Operator {
  readonly set: "forallvalues" | "foranyvalue" | undefined;
  readonly test: Test;
  readonly isContrary: boolean;
  readonly ifExists: boolean;
}

function operatorOf(written: string): Operator {
  const [, set, name = "", ifExists] =
    /^(?:(forallvalues|foranyvalue):)?(\w+?)(ifexists)?$/.exec(written.toLowerCase()) ?? [];
  const contrary = CONTRARIES[name];
  const test = TESTS[contrary ?? name];
  if (!test) throw new Error(`The condition operator ${written} is not one that IAM documents`);
  // Safe: the expression lets through these two only.
  return { set: set as Operator["set"], test, isContrary: contrary !== undefined, ifExists: ifExists !== undefined };
}

/** Whether a condition of a statement holds in a request. */
export function holds({ operator, key, values: wanted }: Condition, context: RequestContext): boolean {
  const given = valuesOf(context, key);
  if (operator.toLowerCase() === "null") return wanted.includes(String(given === undefined));
  const { set, test, isContrary, ifExists } = operatorOf(operator);
  // A key that is not there: AWS calls ForAllValues and every negated operator true, ForAnyValue and the others false.
  if (given === undefined) return ifExists || set === "forallvalues" || (set === undefined && isContrary);
  const matches = (value: string) => wanted.some((one) => test(one, value, context)) !== isContrary;
  return set === "foranyvalue" ? given.some(matches) : given.every(matches);
}
