import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

const COUNT = 4_000;

function times(line: (at: number) => string): string {
  return Array.from({ length: COUNT }, (_, at) => line(at)).join("\n");
}

/** Each of so many names is near to one that is there, and a comparison costs as much as the names that there are. */
test.each([
  ["types", times((at) => `resource "aws_lambda_functio${at}" "f" {}`), "validity-unknown-type"],
  [
    "arguments",
    `resource "aws_lambda_function" "f" {\n${times((at) => `  function_nam${at} = 1`)}\n}`,
    "validity-unsupported-argument",
  ],
  [
    "attributes",
    `resource "aws_cloudfront_distribution" "d" {}\nlocals {\n${times((at) => `  a${at} = aws_cloudfront_distribution.d.default_cache_behavio${at}`)}\n}`,
    "validity-unknown-attribute",
  ],
])("of thousands of unknown %s each is said, and the first get a suggestion", (_, text, rule) => {
  const found = lint([{ path: "main.tf", text }]).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(COUNT);
  const suggested = found.filter(({ message }) => /expected "\w+"/.test(message));
  expect(suggested.length).toBeGreaterThan(0);
  expect(suggested.length).toBeLessThan(COUNT);
  expect(suggested).toEqual(found.slice(0, suggested.length));
});
