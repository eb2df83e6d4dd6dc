import { expect, test } from "vitest";
import { lint } from "./index";

const open = (cidr: string) => `
  type        = "ingress"
  protocol    = "tcp"
  from_port   = 22
  to_port     = 22
  cidr_blocks = [${cidr}]
`;
const rule = (repeat: string, cidr: string) =>
  `resource "aws_security_group_rule" "r" {\n  ${repeat}\n${open(cidr)}}\n`;
const group = (dynamic: string) => `resource "aws_security_group" "g" {\n  dynamic "ingress" {\n${dynamic}\n  }\n}\n`;
const content = (cidr: string) =>
  `    content {\n      protocol = "tcp"\n      from_port = 22\n      to_port = 22\n      cidr_blocks = [${cidr}]\n    }`;
const child = `variable "cidr" {\n  default = "0.0.0.0/0"\n}\n${rule("", "var.cidr")}`;
const call = (name: string, body: string) => `module "${name}" {\n  source = "./m"\n  ${body}\n}\n`;

function firesOn(files: Readonly<Record<string, string>>): boolean {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  return lint(given).some((finding) => finding.rule === "security-group-closed");
}

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ["one of a set", { "a.tf": rule('for_each = toset(["10.0.0.0/8", "0.0.0.0/0"])', "each.value") }, true],
  ["none of a set", { "a.tf": rule('for_each = toset(["10.0.0.0/8"])', "each.value") }, false],
  ["a member of a map", { "a.tf": rule('for_each = { a = { cidr = "0.0.0.0/0" } }', "each.value.cidr") }, true],
  ["what is not known", { "a.tf": rule("for_each = var.rules", "each.value") }, false],
  [
    "by the index",
    { "a.tf": `locals {\n  l = ["10.0.0.0/8", "0.0.0.0/0"]\n}\n${rule("count = 2", "local.l[count.index]")}` },
    true,
  ],
  ["a round of a dynamic block", { "a.tf": group(`    for_each = ["0.0.0.0/0"]\n${content("ingress.value")}`) }, true],
  ["no round of it", { "a.tf": group(`    for_each = []\n${content('"0.0.0.0/0"')}`) }, false],
  ["count = 0", { "a.tf": rule("count = 0", '"0.0.0.0/0"') }, false],
  ["an empty map", { "a.tf": rule("for_each = {}", '"0.0.0.0/0"') }, false],
  [
    "a switch that a variable may turn",
    { "a.tf": `variable "on" {\n  default = false\n}\n${rule("count = var.on ? 1 : 0", '"0.0.0.0/0"')}` },
    true,
  ],
  ["the default of a module", { "a.tf": call("m", ""), "m/a.tf": child }, true],
  ["a call that mends it", { "a.tf": call("m", 'cidr = "10.0.0.0/8"'), "m/a.tf": child }, false],
  [
    "one call of two",
    { "a.tf": call("m", 'cidr = "10.0.0.0/8"') + call("n", 'cidr = "0.0.0.0/0"'), "m/a.tf": child },
    true,
  ],
  [
    "two calls that mend it",
    { "a.tf": call("m", 'cidr = "10.0.0.0/8"') + call("n", 'cidr = "10.1.0.0/16"'), "m/a.tf": child },
    false,
  ],
  [
    "an instance of a call",
    { "a.tf": call("m", 'for_each = toset(["0.0.0.0/0"])\n  cidr = each.value'), "m/a.tf": child },
    true,
  ],
  ["a call that makes nothing", { "a.tf": call("m", "count = 0"), "m/a.tf": child }, false],
  ["an argument that is not known", { "a.tf": call("m", "cidr = var.x"), "m/a.tf": child }, false],
])("an open port: %s", (_, files, expected) => {
  expect(firesOn(files)).toBe(expected);
});

test("what is invalid below the top, where no call leads, leaves the top valid", () => {
  const wrong = 'output "o" {\n  value = var.nope\n}\n';
  const files = [
    { path: "main.tf", text: call("m", "") },
    { path: "m/main.tf", text: wrong },
    { path: "examples/a/main.tf", text: wrong },
  ];
  expect(
    lint(files)
      .filter(({ invalid }) => invalid)
      .map(({ file }) => file),
  ).toEqual(["m/main.tf"]);
  expect(lint(files).some(({ file, severity }) => file.startsWith("examples") && severity === "medium")).toBe(true);
  expect(lint(files.slice(2)).some(({ invalid }) => invalid)).toBe(true);
});
