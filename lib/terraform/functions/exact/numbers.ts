import { conversionProblem } from "../../value/convert";
import { convertTo } from "../../value/convert-value";
import { isKnownWithin } from "../../value/equal-values";
import { NUMBER, STRING } from "../../value/type";
import { isUnset, known, numberOf, stringOf, type Value } from "../../value/value";
import { collection, type Exact, type ExactTable, type Failure, fail, isWholeNumber, told, typeOf } from "./exact";

/** A function of numbers; what is no number afterwards is an error for Terraform. */
function ofNumbers(compute: (...numbers: number[]) => number): Exact {
  return {
    value: (args) => {
      const numbers = args.map(numberOf);
      if (!numbers.every((value) => value !== undefined)) return undefined;
      const result = compute(...numbers);
      return Number.isNaN(result) ? fail(0, "numbers for which it is defined") : known(result);
    },
  };
}

function extreme(choose: (...numbers: number[]) => number): Exact {
  return {
    value: (args) => {
      if (args.length === 0) return fail(0, "at least one number");
      const numbers = args.map(numberOf);
      return numbers.every((value) => value !== undefined) ? known(choose(...numbers)) : undefined;
    },
  };
}

/** https://developer.hashicorp.com/terraform/language/functions/range */
const MAX_RANGE = 1024;

function range(args: readonly Value[]): Value | Failure | undefined {
  if (args.length === 0 || args.length > 3) return fail(0, "one, two or three numbers");
  const numbers = args.map(numberOf);
  if (!numbers.every((value) => value !== undefined)) return undefined;
  const [first = 0, second, third] = numbers;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (end < start ? -1 : 1);
  if (step === 0) return fail(2, "a step that is not zero");
  if (step < 0 ? end > start : end < start) return fail(1, `an end ${step < 0 ? "below" : "above"} the start`);
  const items: Value[] = [];
  for (let at = start; step < 0 ? at > end : at < end; at += step) {
    if (items.length >= MAX_RANGE) return fail(args.length > 1 ? 1 : 0, `at most ${MAX_RANGE} numbers`);
    items.push(known(at));
  }
  return collection("list", items, NUMBER);
}

function sum([source]: readonly Value[]): Value | Failure | undefined {
  if (source?.kind !== "list") return fail(0, "a list, set or tuple");
  if (source.items.length === 0) return fail(0, "a list that is not empty");
  if (!isKnownWithin(source)) return undefined;
  if (source.items.some((item) => isUnset(item) || conversionProblem(item, NUMBER))) return fail(0, "numbers only");
  return known(source.items.reduce((total, item) => total + (numberOf(convertTo(item, NUMBER)) ?? 0), 0));
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

function parseint([source, given]: readonly Value[]): Value | Failure | undefined {
  const text = source && stringOf(source);
  const base = given && numberOf(given);
  if (text === undefined || base === undefined) return undefined;
  if (!isWholeNumber(base) || base < 2 || base > 62) return fail(1, "a whole number from 2 to 62");
  // Above 36 capital letters are digits of their own.
  const allowed = base > 36 ? `${DIGITS}${DIGITS.slice(10).toUpperCase()}`.slice(0, base) : DIGITS.slice(0, base);
  const digits = (base > 36 ? text : text.toLowerCase()).replace(/^[+-]/, "");
  if (digits === "" || ![...digits].every((digit) => allowed.includes(digit)))
    return fail(0, `a whole number of base ${base}`);
  return base > 36 || digits.length > 10 ? undefined : known(Number.parseInt(text, base));
}

export const numbers: ExactTable = {
  abs: ofNumbers(Math.abs),
  ceil: ofNumbers(Math.ceil),
  floor: ofNumbers(Math.floor),
  log: ofNumbers((value, base) => Math.log(value) / Math.log(base)),
  pow: ofNumbers((value, power) => value ** power),
  signum: {
    value: ([value]) => {
      const number = value && numberOf(value);
      if (number !== undefined && !Number.isInteger(number)) return fail(0, "a whole number");
      return told(number === undefined ? undefined : Math.sign(number));
    },
  },
  max: extreme(Math.max),
  min: extreme(Math.min),
  range: { value: range },
  sum: { type: () => NUMBER, value: sum },
  parseint: {
    type: ([source]) => (typeOf(source).kind === STRING.kind ? NUMBER : fail(0, "a string")),
    value: parseint,
  },
};
