import { isObject, type JsonValue } from "@/lib/permalink";

/** Texts at the edges of the usual patterns, and some that no pattern lets through. */
const TEXTS = [
  "",
  "a",
  "ab",
  "A",
  "é",
  "a b",
  " a",
  "a ",
  "a\n",
  "-a",
  "a-",
  "a--b",
  "a..b",
  "/a",
  "a/",
  "0",
  "9a",
  "a_b",
  "a.b",
  "$",
  "*",
  "10.0.0.0/16",
  "10.0.0.0/28",
  "10.0.0.1/16",
  "8.8.0.0/16",
  "0.0.0.0/0",
  "203.0.113.0/24",
  "a@b.io",
  "a@b",
  "eu-central-1",
  "cn-north-1",
  "INFO",
  "debug",
  "arm64",
  ...[12, 13, 24, 25, 32, 33, 40, 41, 63, 64, 65, 100, 128, 129, 255, 256, 257].map((length) => "a".repeat(length)),
];

/** Around every number in the conditions, and around zero. */
function numbersNear(conditions: string): readonly number[] {
  const stated = [...conditions.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return [...new Set([-1, 0, 1, ...stated.flatMap((number) => [number - 1, number, number + 1])])];
}

function textsNear(conditions: string): readonly string[] {
  const stated = [...conditions.matchAll(/"([\w.-]{1,40})"/g)].map(([, text]) => text ?? "");
  return [...new Set([...TEXTS, ...stated])];
}

/** Every value that differs from the given one in one leaf, one key or one item. */
export function candidatesNear(value: JsonValue, conditions: string): readonly JsonValue[] {
  if (typeof value === "string") return textsNear(conditions);
  if (typeof value === "number") return numbersNear(conditions);
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    const [first, ...others] = items;
    if (first === undefined) return [];
    return [[], ...candidatesNear(first, conditions).map((item) => [...new Set([item, ...others])])];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...candidatesNear(inner ?? null, conditions).map((item) => ({ ...value, [key]: item })),
  ]);
}

/** A map is also renamed, key by key, and emptied. */
export function renamedKeys(value: JsonValue): readonly JsonValue[] {
  if (!isObject(value)) return [];
  const [first, ...others] = Object.entries(value);
  return first === undefined ? [] : [{}, ...TEXTS.map((name) => Object.fromEntries([[name, first[1]], ...others]))];
}
