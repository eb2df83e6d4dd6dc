import type { Entry } from "./entry";
import { isList, isObject, type JsonObject, type JsonValue, keysOf, ownValue, type Path } from "./json";

/** What `value` says that `base` does not; `merge` of both gives `value` again. */
export function differences(value: JsonValue, base: JsonValue | undefined, path: Path = []): readonly Entry[] {
  if (isList(value)) return ofList(value, isList(base) ? base : undefined, path);
  if (isObject(value)) return ofObject(value, isObject(base) ? base : undefined, path);
  return value === base ? [] : [{ path, statement: { kind: "value", value } }];
}

function ofObject(value: JsonObject, base: JsonObject | undefined, path: Path): readonly Entry[] {
  if (keysOf(value).length === 0 && base === undefined) return [{ path, statement: { kind: "value", value: {} } }];
  const written = keysOf(value).flatMap((key) => {
    const own = value[key];
    return own === undefined ? [] : differences(own, base && ownValue(base, key), [...path, key]);
  });
  const gone = keysOf(base ?? {}).filter((key) => ownValue(value, key) === undefined);
  return [...written, ...gone.map((key): Entry => ({ path: [...path, key], statement: { kind: "absent" } }))];
}

function ofList(value: readonly JsonValue[], base: readonly JsonValue[] | undefined, path: Path): readonly Entry[] {
  if (value.length === 0 && base === undefined) return [{ path, statement: { kind: "value", value: [] } }];
  const elements = value.map((element, at) => differences(element, elementBase(base, at), [...path, at]));
  const size = base?.length ?? 0;
  const isTold = value.length < size || (value.length > size && elements.at(-1)?.length === 0);
  const length: readonly Entry[] = isTold ? [{ path, statement: { kind: "length", length: value.length } }] : [];
  return [...length, ...elements.flat()];
}

/** An element beyond the default list is told as its difference from the last default one. */
export function elementBase(base: readonly JsonValue[] | undefined, at: number): JsonValue | undefined {
  return base && (at < base.length ? base[at] : base.at(-1));
}
