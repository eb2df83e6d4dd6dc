import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

/** `=== F12: title` or `=== not F12: title`, then the Terraform. */
const cases = readFileSync(new URL("./unprepared.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const [head = "", ...lines] = part.split("\n");
    const [, not, wanted = "", title = ""] = /^(not )?([\w-]+): (.*)$/.exec(head) ?? [];
    return { name: head, title, wanted, isSilent: not !== undefined, text: lines.join("\n") };
  });

test("the cases can be read and have titles of their own", () => {
  expect(cases.length).toBeGreaterThan(120);
  expect(cases.filter(({ title }) => title === "")).toEqual([]);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)("$name", ({ wanted, isSilent, text }) => {
  const found = lint([{ path: "main.tf", text }], { owned: ["aws_region"] });
  const hits = found.filter((finding) => finding.class === wanted || finding.rule === wanted);
  if (isSilent) expect(hits).toEqual([]);
  else expect(hits).not.toEqual([]);
});
