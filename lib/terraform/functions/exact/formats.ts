import { conversionProblem } from "../../value/convert";
import { isKnownWithin } from "../../value/equal-values";
import { BOOL, NUMBER, STRING, type Type } from "../../value/type";
import { isUnset, numberOf, stringOf, unknown, type Value } from "../../value/value";
import { format } from "../format";
import { collection, type Exact, type ExactTable, type Failure, fail, itemsIn } from "./exact";

/** Flags, width, precision and the number of an argument stand between `%` and the verb. */
const VERB = /%([ +\-#0]*)(\d*)((?:\.\d*)?)((?:\[\d+\])?)([^\d.]?)/gu;

/** https://developer.hashicorp.com/terraform/language/functions/format#specification-syntax */
function typeOfVerb(verb: string): Type | "any" | undefined {
  if (verb === "v") return "any";
  if (verb === "t") return BOOL;
  if (verb === "s" || verb === "q") return STRING;
  return /^[bdoxXeEfgG]$/.test(verb) ? NUMBER : undefined;
}

/** What is wrong with a format and the values for it. */
function problemOf(pattern: string, args: readonly Value[]): Failure | undefined {
  let next = 0;
  let highest = 0;
  for (const [whole, , , , index = "", verb = ""] of pattern.matchAll(VERB)) {
    if (verb === "%") continue;
    const wanted = typeOfVerb(verb);
    if (!wanted) return fail(0, `a verb such as %s or %d instead of "${whole}"`);
    next = index === "" ? next + 1 : Number(index.slice(1, -1));
    highest = Math.max(highest, next);
    const value = args[next - 1];
    if (!value) return fail(0, `a value for each verb (${args.length} are given)`);
    const problem = wanted === "any" ? undefined : valueProblem(verb, value, wanted);
    if (problem) return fail(next, `${problem} for "${whole}"`);
  }
  return args.length > highest ? fail(highest + 1, `no more than ${highest} values`) : undefined;
}

function valueProblem(verb: string, value: Value, wanted: Type): string | undefined {
  if (isUnset(value)) return "a value";
  const problem = conversionProblem(value, wanted);
  const number = numberOf(value);
  const isFraction = /[bdoxX]/.test(verb) && number !== undefined && !Number.isInteger(number);
  return problem ?? (isFraction ? "a whole number" : undefined);
}

function formatValue(args: readonly Value[]): ReturnType<NonNullable<Exact["value"]>> {
  const [pattern, ...rest] = args;
  const text = pattern && stringOf(pattern);
  if (text === undefined || !rest.every(isKnownWithin)) return undefined;
  return problemOf(text, rest) ?? format(args);
}

/** Lists are gone through together; single values stand for as many of the same. */
function formatlist([pattern, ...args]: readonly Value[]): Value | Failure | undefined {
  const text = pattern && stringOf(pattern);
  const lists = args.filter((value) => value.kind === "list");
  const length = lists[0] ? itemsIn(lists[0]).length : 1;
  const differing = args.findIndex((value) => value.kind === "list" && value.items.length !== length);
  if (differing >= 0) return fail(differing + 1, `as many elements as the first list (${length})`);
  if (!pattern || text === undefined || !args.every(isKnownWithin)) return undefined;
  const made: Value[] = [];
  for (let at = 0; at < length; at += 1) {
    const row = args.map((value) => (value.kind === "list" ? (itemsIn(value)[at] ?? value) : value));
    const problem = problemOf(text, row);
    if (problem) return problem;
    const one = format([pattern, ...row]);
    made.push(one === undefined || one === "too large" ? unknown("format", STRING) : one);
  }
  return collection("list", made, STRING);
}

export const formats: ExactTable = {
  format: { unknown: true, type: () => STRING, value: formatValue },
  formatlist: { unknown: true, type: () => ({ kind: "list", element: STRING }), value: formatlist },
};
