import { BYTES_PER_STEP } from "../../value/budget";
import { isKnownWithin } from "../../value/equal-values";
import { STRING } from "../../value/type";
import { isUnset, known, numberOf, type Scalar, stringOf, type Value } from "../../value/value";
import { isTooLong } from "../known";
import { collection, type Exact, type ExactTable, type Failure, fail, isWholeNumber, itemsIn, told } from "./exact";

/** A function of strings and numbers that cannot fail. */
function ofTexts(compute: (first: string, second: string, third: string) => Scalar | undefined): Exact {
  return {
    value: (args) => {
      const [first = "", second = "", third = ""] = args.map(stringOf);
      return told(compute(first, second, third));
    },
  };
}

/** Where a character is a letter, a digit or a space, and nothing is put together of several. */
const PLAIN = /^[A-Za-z\d ]*$/;

function join([separator, ...lists]: readonly Value[]): Value | Failure | "too large" | undefined {
  if (lists.length === 0) return fail(0, "at least one list");
  if (!lists.every(isKnownWithin)) return undefined;
  for (const [index, items] of lists.entries())
    if (itemsIn(items).some(isUnset)) return fail(index + 1, "no null among the elements");
  const glue = (separator && stringOf(separator)) ?? "";
  const texts = lists.flatMap(itemsIn).map((item) => stringOf(item) ?? "");
  const length = texts.reduce((sum, text) => sum + text.length + glue.length, 0);
  return isTooLong(length) ? "too large" : known(texts.join(glue));
}

function split([separator, source]: readonly Value[]): Value | undefined {
  const glue = separator && stringOf(separator);
  const text = source && stringOf(source);
  if (glue === undefined || text === undefined || isTooLong(text.length * BYTES_PER_STEP)) return undefined;
  return collection(
    "list",
    text.split(glue).map((part) => known(part)),
    STRING,
  );
}

function substr([source, offset, count]: readonly Value[]): Value | Failure | undefined {
  const text = source && stringOf(source);
  const [from, length] = [offset && numberOf(offset), count && numberOf(count)];
  for (const [argument, value] of [
    [1, from],
    [2, length],
  ] as const)
    if (!isWholeNumber(value)) return fail(argument, "a whole number");
  if (text === undefined || from === undefined || length === undefined || !/^[ -~]*$/.test(text)) return undefined;
  const start = from < 0 ? text.length + from : from;
  if (start < 0) return undefined;
  return known(length < 0 ? text.slice(start) : text.slice(start, start + length));
}

function sort([source]: readonly Value[]): Value | Failure | undefined {
  if (!source || !isKnownWithin(source)) return undefined;
  if (itemsIn(source).some(isUnset)) return fail(0, "no null among the elements");
  const texts = itemsIn(source).map((item) => stringOf(item) ?? "");
  return collection(
    "list",
    texts.sort().map((text) => known(text)),
    STRING,
  );
}

function indent([spaces]: readonly Value[]): Failure | undefined {
  const count = spaces && numberOf(spaces);
  return isWholeNumber(count) && count >= 0 ? undefined : fail(0, "a whole number that is not negative");
}

export const strings: ExactTable = {
  join: { value: join },
  split: { value: split },
  substr: { value: substr },
  sort: { value: sort },
  indent: { value: indent },
  lower: ofTexts((text) => text.toLowerCase()),
  upper: ofTexts((text) => text.toUpperCase()),
  trimspace: ofTexts((text) => text.trim()),
  trimprefix: ofTexts((text, prefix) => (prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: ofTexts((text, suffix) => (suffix && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
  startswith: ofTexts((text, prefix) => text.startsWith(prefix)),
  endswith: ofTexts((text, suffix) => text.endsWith(suffix)),
  strrev: ofTexts((text) => (PLAIN.test(text) ? [...text].reverse().join("") : undefined)),
  title: ofTexts((text) =>
    PLAIN.test(text) ? text.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase()) : undefined,
  ),
  strcontains: ofTexts((text, part) => text.includes(part)),
};
