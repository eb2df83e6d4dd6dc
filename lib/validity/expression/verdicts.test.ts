import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { issuesOf } from "../analyse";

const REFUSALS = [
  "validity-expression",
  "validity-function",
  "validity-instance",
  "validity-undeclared-reference",
] as const;

/**
 * What `terraform validate` 1.11.4 said of expressions, each as a local of its own beside the declarations above `====`: `-` refused,
 * `+` accepted.
 */
const [declarations = "", recorded = ""] = readFileSync(new URL("./verdicts.txt", import.meta.url), "utf8").split(
  "====\n",
);
const verdicts = recorded
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => ({ refused: line.startsWith("-"), expression: line.slice(2) }));

test("every expression gets the verdict that Terraform gave it", () => {
  const head = `${declarations}locals {\n`;
  const text = `${head}${verdicts.map(({ expression }, index) => `  e${index} = ${expression}\n`).join("")}}\n`;
  const first = head.split("\n").length;
  const [module] = loadModules([{ path: "main.tf", text }]);
  const issues = module ? REFUSALS.flatMap((refusal) => issuesOf(module, refusal)) : [];
  const lines = new Map(issues.map(({ range, message }) => [range?.start.line, message]));
  const wrong = verdicts.flatMap(({ refused, expression }, index) => {
    const message = lines.get(first + index);
    return (message !== undefined) === refused ? [] : [`${expression}: ${message ?? "nothing is found"}`];
  });
  expect(verdicts.length).toBeGreaterThan(900);
  expect(wrong).toEqual([]);
});
