import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readColumns, writeColumns } from "./columns";
import type { Field } from "./query";

const byName = (a: Field, b: Field) => (a.name < b.name ? -1 : 1);

describe("writeColumns", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "each name once",
      { "m.0.a": "1", "m.0.b": "x", "m.1.a": "2", "m.1.b": "y" },
      "m.*.a=1\u001f2\u001em.*.b=x\u001fy",
    ],
    ["gaps by number", { "m.0.a": "1", "m.3.a": "2", "m.4.a": "3" }, "m.*.a=1\u001f3\u001d2\u001f3"],
    ["lists in lists", { "m.0.e.0": "1", "m.0.e.1": "2", "m.1.e.0": "3" }, "m.*.e.*=1\u001f2\u001f1.0\u001d3"],
    ["separators escaped", { "a*b": "1=\u001f%" }, "a%2ab=1%3d%1f%25"],
  ])("writes %s", (_what, record, text) => {
    const fields = Object.entries(record).map(([name, value]) => ({ name, value }));
    expect(writeColumns(fields)).toBe(text);
    expect([...readColumns(text)].sort(byName)).toEqual(fields.sort(byName));
  });

  it("is inverted by readColumns for any fields", () => {
    const step = fc.oneof(
      fc.string(),
      fc.nat({ max: 12 }).map(String),
      fc.constantFrom("*", "%", "=", "\u001f", "\u001e", "\u001d"),
    );
    const name = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("."));
    const field = fc.record({ name, value: fc.string({ unit: "binary" }) });
    fc.assert(
      fc.property(fc.uniqueArray(field, { minLength: 1, selector: (one) => one.name }), (fields) => {
        expect([...readColumns(writeColumns(fields))].sort(byName)).toEqual([...fields].sort(byName));
      }),
      { numRuns: 500 },
    );
  });
});
