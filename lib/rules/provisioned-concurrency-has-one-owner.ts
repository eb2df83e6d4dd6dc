import { functionsBehind } from "@/lib/aws/lambda";
import { body } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "provisioned-concurrency-has-one-owner",
  class: null,
  severity: "medium",
  summary: "Provisioned concurrency is set by autoscaling or by a fixed number, not by both.",
  why:
    "Autoscaling changes the number and the next apply sets it back: every plan shows drift, and an " +
    "apply during a peak takes the capacity away.",
  howToFix: "Add `lifecycle { ignore_changes = [provisioned_concurrent_executions] }` to the resource, or drop it.",
  references: [
    awsDocs(
      "Scaling provisioned concurrency",
      "lambda/latest/dg/provisioned-concurrency.html#managing-provisioned-concurency",
    ),
    terraformDocs("ignore_changes", "language/meta-arguments/lifecycle#ignore_changes"),
  ],
  *check(module) {
    const scaled = module.resourcesOf("aws_appautoscaling_target").filter((target) => isProvisioned(module, target));
    if (scaled.length === 0) return;
    for (const config of module.resourcesOf("aws_lambda_provisioned_concurrency_config")) {
      const functions = functionsBehind(module, config, "function_name");
      const target = scaled.find((one) =>
        functionsBehind(module, one, "resource_id").some((lambda) => functions.includes(lambda)),
      );
      if (!target || ignoresNumber(config)) continue;
      yield {
        ...atHead(config),
        message: `${config.address} and ${target.address} both set provisioned concurrency, expected one owner`,
      };
    }
  },
  examples,
});

function isProvisioned(module: Module, target: Resource): boolean {
  return stringOf(argumentOf(module, target, "scalable_dimension")) === "lambda:function:ProvisionedConcurrency";
}

function ignoresNumber(config: Resource): boolean {
  const ignored = config.firstBlock("lifecycle")?.expression("ignore_changes");
  if (ignored?.kind !== "tuple") return ignored !== undefined;
  return ignored.items.some((item) => item.kind === "reference" && item.root === "provisioned_concurrent_executions");
}

function examples(): Examples {
  const FUNCTION = dedent`
    resource "aws_lambda_function" "m" {
      for_each = var.models
    }
  `;
  const config = (more = "") =>
    dedent`
      resource "aws_lambda_provisioned_concurrency_config" "p" {
        for_each                          = var.models
        function_name                     = aws_lambda_function.m[each.key].function_name
        provisioned_concurrent_executions = 5
      ${more}}
    `;
  const TARGET = dedent`
    resource "aws_appautoscaling_target" "t" {
      for_each           = var.models
      service_namespace  = "lambda"
      scalable_dimension = "lambda:function:ProvisionedConcurrency"
      resource_id        = "function:\${aws_lambda_function.m[each.key].function_name}:live"
    }
  `;
  return {
    bad: [{ title: "two owners", files: FUNCTION + config() + TARGET, lines: [4] }],
    good: [
      {
        title: "the number is ignored, for_each",
        files:
          FUNCTION +
          config(body`
            lifecycle {
              ignore_changes = [provisioned_concurrent_executions]
            }
          `) +
          TARGET,
      },
      { title: "a fixed number only", files: FUNCTION + config() },
      {
        title: "scaling of something else, count",
        files:
          FUNCTION +
          config() +
          dedent`
            resource "aws_appautoscaling_target" "d" {
              count              = 1
              service_namespace  = "dynamodb"
              scalable_dimension = "dynamodb:table:ReadCapacityUnits"
              resource_id        = "table/x"
            }
          `,
      },
    ],
  };
}
