import { expect, test } from "vitest";
import { type Constraint, constraintsOf, loadModules } from "@/lib/terraform";
import { constraintsAbout } from "./constraints-about";

const ofTopic = constraintsOf("resource", "aws_sns_topic");

function about(body: string): readonly Constraint[] {
  const [module] = loadModules([{ path: "main.tf", text: `resource "aws_sns_topic" "t" {\n${body}\n}\n` }]);
  const [topic] = module?.resources ?? [];
  if (!topic) throw new Error("there is no topic");
  return constraintsAbout(topic);
}

test.each([
  ["nothing that is written", "", []],
  ["an argument", 'policy = "{}"', ["policy"]],
  ["a block and an argument", 'name = "a"\npolicy {\n}', ["name", "policy"]],
  ["a name of a prototype", "toString = 1", []],
] as const)("%s", (_, body, names) => {
  expect(about(body)).toEqual(ofTopic.filter(({ path }) => names.some((name) => name === path)));
});

test("what a resource without arguments lacks", () => {
  const [module] = loadModules([{ path: "main.tf", text: 'resource "aws_route" "r" {\n}\n' }]);
  const kinds = module?.resources.flatMap(constraintsAbout).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["exactly"]));
});
