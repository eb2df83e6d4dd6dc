import { known, list, numberOf, stringOf, type Value } from "../value/value";
import { completeItems, type Known, stringsOf } from "./known";

/** A function of strings that gives a scalar. */
function ofStrings(compute: (...texts: string[]) => string | number | boolean | undefined): Known {
  return (args) => {
    const texts = stringsOf(args);
    const result = texts && compute(...texts);
    return result === undefined ? undefined : known(result);
  };
}

function join([separator, ...lists]: readonly Value[]): Value | undefined {
  const glue = separator && stringOf(separator);
  const texts = stringsOf(lists.flatMap((items) => completeItems(items) ?? [known(null)]));
  return glue === undefined || !texts ? undefined : known(texts.join(glue));
}

function split([separator, text]: readonly Value[]): Value | undefined {
  const texts = separator && text && stringsOf([separator, text]);
  return texts && { ...list((texts[1] ?? "").split(texts[0] ?? "").map((part) => known(part))), flavour: "list" };
}

/** `%s`, `%d`, `%v`, `%q`, `%%` and zero-padded `%03d`; any other verb is left alone. */
function format([template, ...args]: readonly Value[]): Value | undefined {
  const pattern = template && stringOf(template);
  const texts = stringsOf(args);
  if (pattern === undefined || !texts || /%(?!\d*[sdvq%])/.test(pattern)) return undefined;
  let next = 0;
  const result = pattern.replace(/%(\d*)([sdvq%])/g, (_, width: string, verb: string) => {
    if (verb === "%") return "%";
    const text = texts[next++] ?? "";
    if (verb === "q") return JSON.stringify(text);
    return width.startsWith("0") ? text.padStart(Number(width), "0") : text.padStart(Number(width));
  });
  return known(result);
}

function substr([text, offset, length]: readonly Value[]): Value | undefined {
  const source = text && stringOf(text);
  const start = offset && numberOf(offset);
  const count = length && numberOf(length);
  if (source === undefined || start === undefined || count === undefined) return undefined;
  const from = start < 0 ? source.length + start : start;
  return known(count < 0 ? source.slice(from) : source.slice(from, from + count));
}

function replace(text: string, search: string, replacement: string): string | undefined {
  return /^\/.*\/$/.test(search) && search.length > 1 ? undefined : text.split(search).join(replacement);
}

export const stringFunctions: Readonly<Record<string, Known>> = {
  join,
  split,
  format,
  substr,
  lower: ofStrings((text) => text?.toLowerCase()),
  upper: ofStrings((text) => text?.toUpperCase()),
  title: ofStrings((text) => text?.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())),
  trimspace: ofStrings((text) => text?.trim()),
  chomp: ofStrings((text) => text?.replace(/[\r\n]+$/, "")),
  trimprefix: ofStrings((text, prefix) => (prefix && text?.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: ofStrings((text, suffix) => (suffix && text?.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
  replace: ofStrings((text, search, replacement) => replace(text ?? "", search ?? "", replacement ?? "")),
  startswith: ofStrings((text, prefix) => text?.startsWith(prefix ?? "")),
  endswith: ofStrings((text, suffix) => text?.endsWith(suffix ?? "")),
  strcontains: ofStrings((text, part) => text?.includes(part ?? "")),
};
