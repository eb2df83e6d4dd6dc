import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "..";

const page = readFileSync(new URL("../../../docs/foundational-controls.md", import.meta.url), "utf8");

const rows = [...page.matchAll(/^\| (\w+\.\d+) \| ([^|]+) \| ([^|]*)\| ([^|]*)\|$/gm)].map(
  ([, control = "", , named = "", reason = ""]) => ({
    control,
    named: [...named.matchAll(/`([\w-]+)`/g)].map(([, id = ""]) => id),
    reason: reason.trim(),
  }),
);

test("every row names rules that there are, or says why none", () => {
  const known = new Set(rules.map(({ id }) => id));
  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(rows.map(({ control }) => control)).size).toBe(rows.length);
  expect(rows.flatMap(({ named }) => named).filter((id) => !known.has(id))).toEqual([]);
  expect(rows.filter(({ named, reason }) => named.length > 0 === (reason !== ""))).toEqual([]);
});

test("every control that a rule cites stands beside it", () => {
  const missing = rules.flatMap(({ id, references }) =>
    references
      .flatMap(({ title }) => /^Security Hub (.+)$/.exec(title)?.[1] ?? [])
      .filter((control) => !rows.some((row) => row.control === control && row.named.includes(id)))
      .map((control) => `${control} ${id}`),
  );
  expect(missing).toEqual([]);
});
