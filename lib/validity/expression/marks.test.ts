import { expect, test } from "vitest";
import { lint, rules } from "@/lib/rules";

const validity = rules.filter(({ invalid }) => invalid);

/** What Terraform 1.11.4 takes for sensitive in an output, and what it does not. */
test.each([
  ["!sensitive(true)", 1],
  ['!(var.secret == "x")', 0],
  ["sensitive(true) && true", 1],
  ["sensitive(true) && var.flag", 0],
  ['coalesce("x", var.secret)', 1],
  ['coalescelist(["x"], [var.secret])', 1],
  ['index([sensitive("a")], "a")', 1],
  ['length([sensitive("b")])', 0],
  ["sensitive([1])[*]", 1],
  ['true ? "x" : var.secret', 1],
  ['true ? ["x"] : [sensitive("a")]', 0],
  ['[for x in ["a"] : x if x == sensitive("a")]', 1],
  ['{ (sensitive("a")) = 1 }', 1],
  ['[sensitive("a")] == ["a"]', 1],
  ["sensitive(null) == null", 1],
  ['["a"][sensitive(0)]', 1],
  ['zipmap([sensitive("a")], [1])', 1],
  ["issensitive(var.secret)", 0],
])("%s has %i error", (expression, errors) => {
  const text = `variable "flag" { type = bool }
variable "secret" {
  type      = string
  sensitive = true
}
output "a" { value = ${expression} }
`;
  expect(lint([{ path: "main.tf", text }], { rules: validity }).filter(({ invalid }) => invalid)).toHaveLength(errors);
});
