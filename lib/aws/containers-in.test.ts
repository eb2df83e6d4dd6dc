import { expect, test } from "vitest";
import { loadModules, memberOf, stringOf } from "@/lib/terraform";
import { containersIn } from "./containers-in";

test.each([
  ["encoded", 'jsonencode([{ name = "a" }, { name = "b" }])', ["a", "b"]],
  ["one object", 'jsonencode({ name = "a" })', ["a"]],
  ["text", '"[{\\"name\\": \\"a\\"}]"', ["a"]],
  ["a heredoc", '<<-EOT\n  [{ "name": "a" }, 7]\n  EOT', ["a"]],
  ["no JSON", '"name"', []],
  ["not known", "var.containers", []],
])("containers of %s", (_, value, names) => {
  const text = `resource "aws_ecs_task_definition" "t" {\n  container_definitions = ${value}\n}\n`;
  const [module] = loadModules([{ path: "main.tf", text }]);
  const task = module?.resource("aws_ecs_task_definition.t");
  const found = module && task ? containersIn(module, task, "container_definitions") : undefined;
  expect(found?.map((one) => stringOf(memberOf(one, "name")))).toEqual(names);
});
