import { describe, expect, it } from "vitest";
import { decodeObject } from ".";
import { check, defaults, format } from "./example-config";

const options = { versions: [format], check } as const;

/** An object with so many keys that no configuration has, and one that holds. */
function withUnknown(count: number, value: (at: number) => unknown) {
  const unknown = Array.from({ length: count }, (_, at) => [`k${at}`, value(at)] as const);
  return JSON.parse(JSON.stringify({ project: "other", ...Object.fromEntries(unknown) }));
}

describe("an object with thousands of fields", () => {
  it.each([
    ["unknown keys", 8000, () => 1],
    ["unknown objects", 4000, () => ({ a: 1 })],
  ])("keeps what holds among %s and names the others", (_, count, value) => {
    const { config, dropped } = decodeObject(withUnknown(count, value), defaults, options);
    expect(config.project).toBe("other");
    expect(dropped).toHaveLength(count);
  });

  it("is refused as a whole when it has more values than are looked at", () => {
    const { config, dropped } = decodeObject(
      withUnknown(30_000, () => 1),
      defaults,
      options,
    );
    expect(config).toEqual(defaults);
    expect(dropped).toEqual([
      { kind: "refused", field: "", received: "more than 20000 values", reason: "expected at most 20000 values" },
    ]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("names %s as no field", (name) => {
    const given = JSON.parse(`{"project":"other","${name}":{"a":1}}`);
    const { config, dropped } = decodeObject(given, defaults, options);
    expect(config.project).toBe("other");
    expect(dropped.map(({ field }) => field)).toEqual([`${name}.a`]);
  });
});
