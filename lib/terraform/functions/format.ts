import { known, stringOf, type Value } from "../value/value";
import { isTooLong, type Known, stringsOf } from "./known";

const VERB = /%(\d*)([sdvq%])/g;

/** `%s`, `%d`, `%v`, `%q`, `%%` and zero-padded `%03d`; any other verb is left alone. */
export function format([template, ...args]: readonly Value[]): ReturnType<Known> {
  const pattern = template && stringOf(template);
  const texts = stringsOf(args);
  if (pattern === undefined || !texts || /%(?!\d*[sdvq%])/.test(pattern)) return undefined;
  if (isTooLong(lengthOf(pattern, texts))) return "too large";
  let next = 0;
  const result = pattern.replace(VERB, (_, width: string, verb: string) => {
    if (verb === "%") return "%";
    const text = texts[next++] ?? "";
    if (verb === "q") return JSON.stringify(text);
    return width.startsWith("0") ? text.padStart(Number(width), "0") : text.padStart(Number(width));
  });
  return known(result);
}

/** The length of the result, which one short verb can make as long as it likes. */
function lengthOf(pattern: string, texts: readonly string[]): number {
  let length = pattern.length;
  let next = 0;
  for (const [, width, verb] of pattern.matchAll(VERB))
    if (verb !== "%") length += Math.max(Number(width), texts[next++]?.length ?? 0);
  return length;
}
