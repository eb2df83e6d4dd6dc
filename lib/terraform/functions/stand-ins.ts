import { charactersIn, hasStandIns, PiecedText } from "../value/pieced-text";
import { isUnset, stringOf, unknown, type Value } from "../value/value";
import { completeItems, isTooLong, type Known } from "./known";

/** Adds values that are certain or have stand-ins; false where one is neither. */
function addTo(text: PiecedText, value: Value | undefined): boolean {
  const certain = value && stringOf(value);
  if (certain !== undefined) text.add(certain);
  else if (value && hasStandIns(value)) text.splice(value);
  else return false;
  return true;
}

function join([separator, ...lists]: readonly Value[]): ReturnType<Known> {
  const glue = separator && stringOf(separator);
  const items = lists.flatMap((one) => completeItems(one) ?? [unknown("not listed")]);
  if (glue === undefined || !items.some(hasStandIns)) return undefined;
  const length = items.reduce((sum, item) => sum + charactersIn(item) + (stringOf(item)?.length ?? 0), 0);
  if (isTooLong(length + glue.length * items.length)) return "too large";
  const text = new PiecedText();
  for (const [at, item] of items.entries()) {
    if (at > 0) text.add(glue);
    if (!addTo(text, item)) return undefined;
  }
  return text.value();
}

/** Without widths, which nobody can keep of a text that is not known. */
function format([template, ...args]: readonly Value[]): Value | undefined {
  const pieces = template && stringOf(template)?.split(/(%.?)/);
  const text = new PiecedText();
  let next = 0;
  for (const piece of pieces ?? []) {
    if (!piece.startsWith("%")) text.add(piece);
    else if (piece === "%%") text.add("%");
    else if (!/^%[sdvq]$/.test(piece)) return undefined;
    else if (!(piece === "%q" ? addSpelled : addTo)(text, args[next++])) return undefined;
  }
  return text.value();
}

/** As Terraform's `jsonencode` spells it. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

function addSpelled(text: PiecedText, value: Value | undefined): boolean {
  if (value?.kind === "known") text.add(typeof value.value === "string" ? escaped(value.value) : `${value.value}`);
  else if (value && hasStandIns(value)) {
    text.add('"');
    text.splice(value, (piece) => escaped(piece).slice(1, -1));
    text.add('"');
  } else if (value?.kind === "list" && value.complete)
    return addMembers(
      text,
      "[]",
      value.items.map((one) => ["", one]),
    );
  else if (value?.kind === "object" && value.complete) return addMembers(text, "{}", sortedMembers(value.entries));
  else return false;
  return true;
}

type Members = readonly (readonly [string, Value])[];

function sortedMembers(entries: ReadonlyMap<string, Value>): Members {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [`${escaped(name)}:`, member]);
}

function addMembers(text: PiecedText, brackets: string, members: Members): boolean {
  text.add(brackets.charAt(0));
  for (const [at, [name, member]] of members.entries()) {
    text.add(at === 0 ? name : `,${name}`);
    if (!addSpelled(text, member)) return false;
  }
  text.add(brackets.charAt(1));
  return true;
}

function jsonencode([value]: readonly Value[]): Value | undefined {
  const text = new PiecedText();
  return addSpelled(text, value) ? text.value() : undefined;
}

/** What stands in for something is neither null nor empty. */
function coalesce(args: readonly Value[]): Value | undefined {
  const first = args.find((argument) => !isUnset(argument) && stringOf(argument) !== "");
  return first && (first.kind !== "unknown" || hasStandIns(first)) ? first : undefined;
}

function itself([value]: readonly Value[]): Value | undefined {
  return value && hasStandIns(value) ? value : undefined;
}

const CARRIERS: ReadonlyMap<string, Known> = new Map([
  ["coalesce", coalesce],
  ["format", format],
  ["join", join],
  ["jsonencode", jsonencode],
  ["tostring", itself],
  ["try", itself],
]);

/** What functions that put texts beside each other, or choose among them, make of texts with stand-ins. */
export function carryStandIns(name: string, args: readonly Value[]): ReturnType<Known> {
  const value = CARRIERS.get(name)?.(args);
  return value === "too large" || (value && hasStandIns(value)) ? value : undefined;
}
