import { expect, test } from "vitest";
import { certainlyLacks, familyOf } from "./absence";
import { loadModules } from "./load-modules";

const CALL = 'module "m" {\n  source = "./m"\n}\n';
const QUEUE = 'resource "aws_sqs_queue" "q" {}\n';

test.each([
  ["nothing of the kind", { "main.tf": "locals {}\n" }, true],
  ["a resource", { "main.tf": QUEUE }, false],
  ["one that is looked up", { "main.tf": 'data "aws_sqs_queue" "q" {}\n' }, false],
  ["another type", { "main.tf": 'resource "aws_sqs_queue_policy" "q" {}\n' }, true],
  ["in a module that is called", { "main.tf": CALL, "m/main.tf": QUEUE }, false],
  ["in no module that is called", { "main.tf": CALL, "m/main.tf": "locals {}\n" }, true],
  ["a module that is not among the files", { "main.tf": 'module "m" {\n  source = "acme/m/aws"\n}\n' }, false],
  ["a file that breaks off inside it", { "main.tf": 'resource "aws_sqs_queue" "q" {\n  name = "' }, false],
])("certainly lacks a queue: %s", (_, files, expected) => {
  const [module] = loadModules(Object.entries(files).map(([path, text]) => ({ path, text })));
  expect(module && certainlyLacks(module, "aws_sqs_queue")).toBe(expected);
});

test("the family is the same seen from caller and callee", () => {
  const modules = loadModules([
    { path: "main.tf", text: CALL },
    { path: "m/main.tf", text: QUEUE },
    { path: "apart/main.tf", text: QUEUE },
  ]);
  expect(modules.map((module) => familyOf(module).length).toSorted()).toEqual([1, 2, 2]);
});
