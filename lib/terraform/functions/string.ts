import { BYTES_PER_STEP } from "../value/budget";
import { known, list, numberOf, type Scalar, stringOf, type Value } from "../value/value";
import { replaceEach } from "./exact/pattern/replace-each";
import { format } from "./format";
import { completeItems, isTooLong, type Known, stringsOf } from "./known";

/** A function of strings that gives a scalar; further arguments than three are none of its business. */
function ofStrings(compute: (first?: string, second?: string, third?: string) => Scalar | undefined): Known {
  return (args) => {
    const texts = stringsOf(args);
    const result = texts && compute(texts[0], texts[1], texts[2]);
    return result === undefined ? undefined : known(result);
  };
}

function join([separator, ...lists]: readonly Value[]): ReturnType<Known> {
  const glue = separator && stringOf(separator);
  const texts = stringsOf(lists.flatMap((items) => completeItems(items) ?? [known(null)]));
  if (glue === undefined || !texts) return undefined;
  const length = texts.reduce((sum, text) => sum + text.length, glue.length * Math.max(0, texts.length - 1));
  return isTooLong(length) ? "too large" : known(texts.join(glue));
}

/** How often a text holds another, as `split` counts: each character where the other is empty. */
function countOf(text: string, part: string): number {
  if (part === "") return text.length;
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

function split([separator, text]: readonly Value[]): ReturnType<Known> {
  const glue = separator && stringOf(separator);
  const whole = text && stringOf(text);
  if (glue === undefined || whole === undefined) return undefined;
  if (isTooLong(countOf(whole, glue) * BYTES_PER_STEP)) return "too large";
  return { ...list(whole.split(glue).map((part) => known(part))), flavour: "list" };
}

function substr([text, offset, length]: readonly Value[]): Value | undefined {
  const source = text && stringOf(text);
  const start = offset && numberOf(offset);
  const count = length && numberOf(length);
  if (source === undefined || start === undefined || count === undefined) return undefined;
  const from = start < 0 ? source.length + start : start;
  return known(count < 0 ? source.slice(from) : source.slice(from, from + count));
}

/** Of patterns between slashes those of one character are followed: what RE2 finds in linear time can take JavaScript's engine forever. */
function replace(args: readonly Value[]): ReturnType<Known> {
  const texts = stringsOf(args);
  const [text = "", search = "", replacement = ""] = texts ?? [];
  if (!texts) return undefined;
  if (search.length > 1 && search.startsWith("/") && search.endsWith("/"))
    return replaceFound(text, search, replacement);
  const length = text.length + countOf(text, search) * (replacement.length - search.length);
  return isTooLong(length) ? "too large" : known(text.split(search).join(replacement));
}

function replaceFound(text: string, search: string, replacement: string): ReturnType<Known> {
  if (isTooLong(text.length * (replacement.length + 1))) return "too large";
  const result = replaceEach(search.slice(1, -1), text, replacement);
  return result === undefined ? undefined : known(result);
}

/** Without the line ends behind it. A pattern for that tries every one of many line ends. */
function chomp(text: string | undefined): string | undefined {
  let end = text?.length ?? 0;
  while (end > 0 && (text?.charAt(end - 1) === "\n" || text?.charAt(end - 1) === "\r")) end -= 1;
  return text?.slice(0, end);
}

export const stringFunctions: Readonly<Record<string, Known>> = {
  join,
  split,
  format,
  substr,
  replace,
  lower: ofStrings((text) => text?.toLowerCase()),
  upper: ofStrings((text) => text?.toUpperCase()),
  title: ofStrings((text) => text?.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())),
  trimspace: ofStrings((text) => text?.trim()),
  chomp: ofStrings(chomp),
  trimprefix: ofStrings((text, prefix) => (prefix && text?.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: ofStrings((text, suffix) => (suffix && text?.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
  startswith: ofStrings((text, prefix) => text?.startsWith(prefix ?? "")),
  endswith: ofStrings((text, suffix) => text?.endsWith(suffix ?? "")),
  strcontains: ofStrings((text, part) => text?.includes(part ?? "")),
};
