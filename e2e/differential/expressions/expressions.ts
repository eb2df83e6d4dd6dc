import { randomFrom } from "../random";
import { calls } from "./calls";
import { operations } from "./operations";

/** So many of all calls and operations, always the same of one seed. */
export function expressions(count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const all = [...new Set([...calls(), ...operations()])].map((expression) => ({ expression, at: random() }));
  return all
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ expression }) => expression);
}
