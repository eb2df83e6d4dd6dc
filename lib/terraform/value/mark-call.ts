import type { Value } from "./value";
import { marked, markedByAll, marksWithin } from "./value-marks";

/** Results do not carry the marks of the arguments, or may not. */
const DROPS: ReadonlySet<string> = new Set([
  "can",
  "ephemeralasnull",
  "issensitive",
  "nonsensitive",
  "sensitive",
  "try",
  "type",
]);

/** Only a mark on the whole collection goes over to the result; marks of elements stay with them. */
const SHALLOW: ReadonlySet<string> = new Set([
  "chunklist",
  "compact",
  "concat",
  "element",
  "flatten",
  "keys",
  "length",
  "lookup",
  "merge",
  "one",
  "reverse",
  "setproduct",
  "slice",
  "tolist",
  "tomap",
  "values",
  "zipmap",
]);

/** The result of a call with the marks that it takes over from its arguments. */
export function markedByCall(value: Value, name: string, args: readonly Value[]): Value {
  if (DROPS.has(name)) return value;
  if (name === "lookup") return marked(value, ...args.slice(0, 2));
  if (name === "zipmap") return markedByAll(value, [...args, ...args.slice(0, 1).map(marksWithin)]);
  return markedByAll(value, SHALLOW.has(name) ? args : args.map(marksWithin));
}
