import { expect, test } from "vitest";
import { evaluate, loadModules, scopeOf, type Value } from "@/lib/terraform";
import { restsOn, spellPieces, standIn } from "./stand-in";

const ARN = standIn({ address: 'aws_lambda_function.model["v1"]', attribute: "arn" });
const VPC = standIn({ address: "aws_vpc.main", attribute: "id", state: "after apply" });

function resultOf(text: string): Value {
  const [module] = loadModules([{ path: "main.tf", text: `locals {\n  it = ${text}\n}\n` }]);
  if (!module) throw new Error("no module");
  const names = new Map<string, Value>([
    ["arn", ARN],
    ["vpc", VPC],
  ]);
  return evaluate(module.local("it")?.value, { ...scopeOf(module), names });
}

test.each([
  ["arn", '⟨aws_lambda_function.model["v1"].arn⟩'],
  ['"${arn}:1"', '⟨aws_lambda_function.model["v1"].arn⟩:1'],
  ['"a/${"b/${vpc}"}/${vpc}"', "a/b/⟨aws_vpc.main.id after apply⟩/⟨aws_vpc.main.id after apply⟩"],
  ['join(", ", ["x", vpc])', "x, ⟨aws_vpc.main.id after apply⟩"],
  ['format("%s-%d-%%", vpc, 3)', "⟨aws_vpc.main.id after apply⟩-3-%"],
  ['jsonencode({ b = [vpc, true], a = "<" })', '{"a":"\\u003c","b":["⟨aws_vpc.main.id after apply⟩",true]}'],
  ['coalesce("", vpc)', "⟨aws_vpc.main.id after apply⟩"],
  ["try(vpc, 1)", "⟨aws_vpc.main.id after apply⟩"],
])("%s keeps the stand-ins in their places", (text, spelled) => {
  const value = resultOf(text);
  expect(value.kind === "unknown" && spellPieces(value)).toBe(spelled);
});

test.each([
  ["vpc == vpc", true],
  ["vpc != vpc", false],
  ["vpc == null", false],
  ['vpc == ""', false],
])("%s is certain", (text, expected) => {
  expect(resultOf(text)).toMatchObject({ kind: "known", value: expected });
});

test.each(['vpc == "vpc-1"', "upper(vpc)", 'split("-", vpc)', 'vpc == "" ? 1 : "${arn}" == vpc'])(
  "%s is not known, for a reason that names what it depends on",
  (text) => expect(resultOf(text)).toMatchObject({ kind: "unknown" }),
);

test("a text rests on the very instance that it was made from", () => {
  const version = resultOf('"${arn}:1"');
  expect([restsOn(version, 'aws_lambda_function.model["v1"]'), restsOn(version, "aws_lambda_function.mode")]).toEqual([
    true,
    false,
  ]);
});
