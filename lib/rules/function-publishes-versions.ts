import { functionsBehind, functionsOf } from "@/lib/aws/lambda";
import { silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { attributeIn, type Module, type Resource, referrersOf, targetOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { notTrue, unmet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "function-publishes-versions",
  class: "F11",
  severity: "medium",
  general: "low",
  summary: "A function whose version is used publishes versions.",
  why:
    "Without `publish = true` the attribute `version` is `$LATEST`: the alias then moves with every change and " +
    "provisioned concurrency is refused.",
  howToFix: "Set `publish = true` on the function.",
  references: [
    awsDocs("Lambda versions", "lambda/latest/dg/configuration-versions.html"),
    {
      title: "aws_lambda_function: publish",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#publish-1",
    },
  ],
  *check(module) {
    if (functionsOf(module).length === 0) return;
    yield* unmet(module, {
      types: ["aws_lambda_function"],
      path: "publish",
      expected: "true, because an alias or its version is used",
      judge: notTrue,
      when: isVersioned,
      fix: "true",
    });
  },
  examples,
});

const VERSIONED = ["version", "qualified_arn", "qualified_invoke_arn"];

function isVersioned(module: Module, lambda: Resource): boolean {
  const aliased = module
    .resourcesOf("aws_lambda_alias", "aws_lambda_provisioned_concurrency_config")
    .some((view) => functionsBehind(module, view, "function_name").includes(lambda) && !takesOther(module, view));
  return (
    aliased ||
    referrersOf(module, lambda.address).some(({ reference: { target } }) => {
      const name = attributeIn(target.path);
      return name !== undefined && VERSIONED.includes(name);
    })
  );
}

/** The version or alias comes from somewhere else than the function. */
function takesOther(module: Module, view: Resource): boolean {
  const expression = view.expression("function_version") ?? view.expression("qualifier");
  const target = targetOf(module, expression);
  if (target === undefined || target.kind === "each") return false;
  return !(target.kind === "resource" && target.type === "aws_lambda_function");
}

function examples(): Examples {
  const stack = (line: string) => dedent`
    resource "aws_lambda_function" "m" {
      for_each      = var.models
      function_name = each.key
    ${line}}
    resource "aws_lambda_alias" "live" {
      for_each         = var.models
      name             = "live"
      function_name    = aws_lambda_function.m[each.key].function_name
      function_version = aws_lambda_function.m[each.key].version
    }
  `;
  return {
    bad: [
      { title: "publish is missing", files: stack(""), lines: [1], fixed: stack("  publish = true\n") },
      {
        title: "publish is off",
        files: stack("  publish       = false\n"),
        lines: [4],
        fixed: stack("  publish       = true\n"),
      },
    ],
    good: [
      { title: "published", files: stack("  publish = true\n") },
      silent("nobody asks for a version")`
        resource "aws_lambda_function" "cron" {
          count         = 1
          function_name = "cron"
        }
      `,
      {
        title: "decided by a variable",
        files:
          dedent`
            variable "publish" {
              type = bool
            }
          ` + stack("  publish = var.publish\n"),
      },
    ],
  };
}
