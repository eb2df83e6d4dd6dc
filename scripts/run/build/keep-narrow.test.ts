import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { keepNarrow } from "./keep-narrow";

const folder = mkdtempSync(join(tmpdir(), "narrow-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `// expected "…"
export const found = {
  quoted: "“µ” 😀",
  template: \`→ \${1 + 1} é\`,
  pattern: "3µs ⟨a⟩ 😀".match(/\\d(?:µs|μs) ⟨([^⟩]*)⟩ [^“”]+/)?.[1],
  point: /^[😀-😂]$/u.test("😁"),
  ключ: 7,
};
`;

it("says the same in ASCII alone", async () => {
  const [before, after] = [join(folder, "before.mjs"), join(folder, "after.mjs")];
  for (const file of [before, after]) writeFileSync(file, program);
  await keepNarrow(after);
  expect(readFileSync(after, "utf8")).toMatch(/^[\0-\x7f]+$/);
  const { found } = await import(pathToFileURL(after).href);
  expect(found).toEqual((await import(pathToFileURL(before).href)).found);
  expect(found).toMatchObject({ quoted: "“µ” 😀", template: "→ 2 é", pattern: "a", point: true, ключ: 7 });
});
