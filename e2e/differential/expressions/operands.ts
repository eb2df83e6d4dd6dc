/** Declares what the operands below refer to. */
export const DECLARATIONS = `variable "any" {}
variable "text" { type = string }
variable "number" { type = number }
variable "flag" { type = bool }
variable "texts" { type = list(string) }
variable "numbers" { type = list(number) }
variable "set" { type = set(string) }
variable "map" { type = map(string) }
variable "lists" { type = list(list(string)) }
variable "pair" { type = tuple([string, number]) }
variable "object" { type = object({ name = string, size = number }) }
variable "objects" { type = list(object({ name = string })) }
variable "secret" {
  type      = string
  sensitive = true
}
`;

/** One value of each kind, known and unknown. */
export const OPERANDS: readonly string[] = [
  "null",
  "true",
  "0",
  "2.5",
  '""',
  '"text"',
  '"7"',
  "[]",
  '["a", "b"]',
  "[1, 2]",
  '["a", 1]',
  '["a", null]',
  '["a", ["b"]]',
  '[{ name = "a" }, { name = "b" }]',
  "{}",
  '{ name = "a", size = 1 }',
  '{ a = ["x"] }',
  '{ a = "x", b = ["y"] }',
  'tolist(["a", "b"])',
  "tolist([])",
  'toset(["a", "b"])',
  "toset([1, 2])",
  'tomap({ a = "x" })',
  "tomap({})",
  "tostring(null)",
  "var.any",
  "var.text",
  "var.number",
  "var.flag",
  "var.texts",
  "var.set",
  "var.map",
  "var.lists",
  "var.pair",
  "var.object",
  "var.objects",
  "[var.text]",
  "[var.any]",
  "{ name = var.any }",
  'sensitive("x")',
];
