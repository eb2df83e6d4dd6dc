import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { issuesOf } from "../analyse";

const TEMPLATES: Readonly<Record<string, string>> = {
  "greeting.tpl": "Hello ${name}!\n%{ for port in ports }${port} %{ endfor }\n",
  "broken.tpl": "Hello ${name",
  "plain.tpl": "Hello!\n",
};
const present = Object.assign((path: string) => (path in TEMPLATES ? ("file" as const) : ("nothing" as const)), {
  read: (path: string) => TEMPLATES[path],
});

test.each([
  ['templatefile("${path.module}/greeting.tpl", { name = "a", ports = [1] })', 0],
  ['templatefile("${path.module}/greeting.tpl", { name = "a", ports = var.ports, more = 1 })', 0],
  ['templatefile("${path.module}/greeting.tpl", var.ports)', 0],
  ['templatefile("${path.module}/plain.tpl", {})', 0],
  ['templatefile("${path.module}/greeting.tpl", { name = "a" })', 1],
  ['templatefile("${path.module}/greeting.tpl", { name = ["a"], ports = [] })', 1],
  ['templatefile("${path.module}/greeting.tpl", { name = null, ports = [] })', 1],
  ['templatefile("${path.module}/greeting.tpl", { name = "a", ports = 1 })', 1],
  ['templatefile("${path.module}/greeting.tpl", null)', 1],
  ['templatefile("${path.module}/broken.tpl", { name = "a" })', 1],
  ['templatefile("${path.module}/nothing.tpl", {})', 1],
])("%s has %i error", (expression, errors) => {
  const text = `variable "ports" {}\nlocals {\n  a = ${expression}\n}\n`;
  const [module] = loadModules([{ path: "main.tf", text }], { present });
  expect(module && issuesOf(module, "validity-expression")).toHaveLength(errors);
});
