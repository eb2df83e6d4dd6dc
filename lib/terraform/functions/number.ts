import { known, numberOf, type Value } from "../value/value";
import { completeItems, type Known } from "./known";

function ofNumbers(compute: (first: number, second: number) => number): Known {
  return (args) => {
    const [first, second] = args.map(numberOf);
    const isGiven = first !== undefined && (args.length < 2 || second !== undefined);
    return isGiven ? known(compute(first, second ?? Number.NaN)) : undefined;
  };
}

/** Not by spreading them: a call with a hundred thousand arguments is too many for JavaScript. */
function ofAll(compute: (one: number, other: number) => number): Known {
  return (args) => {
    const numbers = args.map(numberOf);
    return numbers.every((number) => number !== undefined) && numbers.length > 0
      ? known(numbers.reduce((one, other) => compute(one, other)))
      : undefined;
  };
}

function sum([numbers]: readonly Value[]): Value | undefined {
  const items = completeItems(numbers)?.map(numberOf);
  return items?.every((item) => item !== undefined) ? known(items.reduce((total, item) => total + item, 0)) : undefined;
}

const MAX_RANGE = 1024;

function range(args: readonly Value[]): Value | undefined {
  const numbers = args.map(numberOf);
  if (!numbers.every((number) => number !== undefined)) return undefined;
  const [start, end, step] =
    numbers.length === 1 ? [0, numbers[0] ?? 0, 1] : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1];
  const length = Math.ceil((end - start) / step);
  if (!(length >= 0 && length <= MAX_RANGE)) return undefined;
  return {
    kind: "list",
    items: Array.from({ length }, (_, index) => known(start + index * step)),
    complete: true,
    flavour: "list",
  };
}

export const numberFunctions: Readonly<Record<string, Known>> = {
  sum,
  range,
  max: ofAll(Math.max),
  min: ofAll(Math.min),
  abs: ofNumbers(Math.abs),
  ceil: ofNumbers(Math.ceil),
  floor: ofNumbers(Math.floor),
  pow: ofNumbers(Math.pow),
};
