import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { waitsForModule } from "./waits-for-module";

const queue = (more: string) => `resource "aws_sqs_queue" "q" {\n  name = ${more}\n}\n`;
const called = (more = "") => `module "m" {\n  source = "./m"\n  ${more}\n}\n`;
const output = (more = "") => ({ path: "m/main.tf", text: `output "name" {\n  value = "n"\n  ${more}\n}\n` });

test.each([
  ["nothing", [{ path: "main.tf", text: queue('"n"') }], false],
  ["a resource", [{ path: "main.tf", text: queue('"n"\n  depends_on = [aws_vpc.v]') }], false],
  [
    "a module by itself",
    [{ path: "main.tf", text: called() + queue('"n"\n  depends_on = [module.m]') }, output()],
    true,
  ],
  [
    "an output that waits",
    [{ path: "main.tf", text: called() + queue("module.m.name") }, output("depends_on = [aws_vpc.v]")],
    true,
  ],
  ["an output that does not wait", [{ path: "main.tf", text: called() + queue("module.m.name") }, output()], false],
])("waits for %s", (_, files, waits) => {
  const module = loadModules(files).find((one) => one.resource("aws_sqs_queue.q"));
  const user = module?.resource("aws_sqs_queue.q");
  const value = user?.expression("name");
  expect(module && user && value && waitsForModule(module, user, value)).toBe(waits);
});

test.each([
  ["depends_on = [aws_vpc.v]", true],
  ["", false],
])("a call with %j makes what is in its module wait: %j", (more, waits) => {
  const text = 'resource "aws_sqs_queue" "q" {\n  name = "n"\n}\n';
  const files = [
    { path: "main.tf", text: called(more) },
    { path: "m/main.tf", text },
  ];
  const module = loadModules(files).find((one) => one.resource("aws_sqs_queue.q"));
  const user = module?.resource("aws_sqs_queue.q");
  const value = user?.expression("name");
  expect(module && user && value && waitsForModule(module, user, value)).toBe(waits);
});
