import { expect, test } from "vitest";
import { loadModules, scopeOf } from "@/lib/terraform";
import { policyOf } from "./policy";

/** Lines of the statements of a policy that is written so. */
function linesOf(policy: string): readonly (number | undefined)[] {
  const [module] = loadModules([
    { path: "main.tf", text: `resource "aws_iam_policy" "p" {\n  policy = ${policy}\n}\n` },
  ]);
  const resource = module?.resourcesOf("aws_iam_policy")[0];
  if (!module || !resource) throw new Error("no policy, expected one");
  const { statements } = policyOf(resource.expression("policy"), scopeOf(module, resource));
  return statements.map(({ node }) => node.range?.start.line);
}

const STATEMENT = '{"Effect": "Allow", "Action": ["a:b"], "Resource": "${aws_s3_bucket.b.arn}/*"}';

test.each([
  ["a list", `<<EOF\n{\n"Version": "2012-10-17",\n"Statement": [\n${STATEMENT},\n\n${STATEMENT}]\n}\nEOF`, [6, 8]],
  ["one without a list", `<<-EOF\n  {"Statement":\n    ${STATEMENT}}\n  EOF`, [4]],
  [
    "braces in texts, objects inside and beside",
    `<<EOF\n{"Statement": [{"Sid": "}{", "Condition": {"Bool": {"a": "b"}}},\n${STATEMENT}],\n"Id": "Statement", "X": {"Y": {}}}\nEOF`,
    [3, 4],
  ],
  ["a text in quotes", `"{\\"Statement\\": [{}]}"`, [2]],
  ["an object", 'jsonencode({\n    Statement = [\n      { Effect = "Allow" }]\n  })', [4]],
  ["a piece that is JSON itself", '<<EOF\n{"Statement": [\n${jsonencode({ Effect = "Allow" })}]}\nEOF', [2]],
])("%s", (_, policy, expected) => {
  expect(linesOf(policy)).toEqual(expected);
});
