import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { notOrderedBefore } from "./not-ordered-before";

const PARTS = 'resource "aws_vpc" "a" {}\nresource "aws_vpc" "b" {}\n';

test.each([
  ["that it does not name", 'resource "aws_sqs_queue" "q" {}\n', ["aws_vpc.a", "aws_vpc.b"]],
  ["of which it names one", 'resource "aws_sqs_queue" "q" {\n  name = aws_vpc.a.id\n}\n', ["aws_vpc.b"]],
  ["that it waits for", 'resource "aws_sqs_queue" "q" {\n  depends_on = [aws_vpc.a, aws_vpc.b]\n}\n', []],
  [
    "of which it names one through another",
    'resource "aws_sqs_queue" "q" {\n  name = aws_sns_topic.t.name\n}\nresource "aws_sns_topic" "t" {\n  name = aws_vpc.b.id\n}\n',
    ["aws_vpc.a"],
  ],
  [
    "of which it names one through a local",
    'locals {\n  name = aws_vpc.b.id\n}\nresource "aws_sqs_queue" "q" {\n  name = local.name\n}\n',
    ["aws_vpc.a"],
  ],
  [
    "beside a module",
    'module "m" {\n  source = "x/y/aws"\n}\nresource "aws_sqs_queue" "q" {\n  name = module.m.name\n}\n',
    [],
  ],
])("parts %s", (_, text, left) => {
  const [module] = loadModules([{ path: "main.tf", text: PARTS + text }]);
  const start = module?.resource("aws_sqs_queue.q");
  const found = module && start && notOrderedBefore(module, start, module.resourcesOf("aws_vpc"));
  expect(found?.map(({ address }) => address)).toEqual(left);
});
