import { functionsBehind } from "@/lib/aws/lambda";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import {
  argumentOf,
  evaluate,
  isUnset,
  iterationOf,
  list,
  type Module,
  numberOf,
  possibleValues,
  type Resource,
  scopeOf,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "concurrency-fits-reservation",
  class: null,
  severity: "high",
  summary: "Provisioned concurrency and the maximum of its scaling fit into the reserved concurrency.",
  why:
    "Lambda refuses provisioned concurrency above the reservation, and scaling stops there: the very " +
    "peak it was configured for is throttled.",
  howToFix: "Raise reserved_concurrent_executions to at least the maximum capacity.",
  references: [awsDocs("Reserved and provisioned concurrency", "lambda/latest/dg/lambda-concurrency.html")],
  *check(module) {
    for (const [type, argument, link] of OWNERS) {
      for (const owner of module.resourcesOf(type)) {
        const attribute = owner.attribute(argument);
        const wanted = attribute && surely(module, owner, argument, Math.min);
        if (!attribute || wanted === undefined) continue;
        for (const lambda of functionsBehind(module, owner, link)) {
          const reserved = surely(module, lambda, "reserved_concurrent_executions", Math.max);
          if (reserved === undefined || reserved < 0 || wanted <= reserved) continue;
          yield {
            ...at(owner.file, attribute),
            message:
              `${owner.address} asks for ${wanted} of the ${reserved} reserved for ${lambda.address}, expected at ` +
              "most that",
          };
        }
      }
    }
  },
  examples,
});

const OWNERS = [
  ["aws_lambda_provisioned_concurrency_config", "provisioned_concurrent_executions", "function_name"],
  ["aws_appautoscaling_target", "max_capacity", "resource_id"],
] as const;

/** The extreme over all instances, when every instance is known. */
function surely(
  module: Module,
  resource: Resource,
  argument: string,
  extreme: (...numbers: number[]) => number,
): number | undefined {
  const single = argumentOf(module, resource, argument);
  if (isUnset(single)) return undefined;
  const values =
    iterationOf(module, resource).kind === "single"
      ? list([evaluate(resource.expression(argument), scopeOf(module, resource))]).items
      : possibleValues(resource.expression(argument), scopeOf(module, resource));
  const numbers = values.map(numberOf).filter((number) => number !== undefined);
  return numbers.length === values.length && numbers.length > 0 ? extreme(...numbers) : undefined;
}

function examples(): Examples {
  const stack = (reserved: string, provisioned: string) =>
    dedent`
      resource "aws_lambda_function" "m" {
        reserved_concurrent_executions = ${reserved}
      }
      resource "aws_lambda_provisioned_concurrency_config" "p" {
        function_name                     = aws_lambda_function.m.function_name
        provisioned_concurrent_executions = ${provisioned}
      }
    `;
  return {
    bad: [
      { title: "more provisioned than reserved", files: stack("10", "20"), lines: [6] },
      fires("scaling beyond the reservation", 10)`
        variable "max" {
          default = 200
        }
        resource "aws_lambda_function" "m" {
          reserved_concurrent_executions = 100
        }
        resource "aws_appautoscaling_target" "t" {
          service_namespace = "lambda"
          resource_id       = "function:\${aws_lambda_function.m.function_name}:live"
          max_capacity      = var.max
        }
      `,
    ],
    good: [
      { title: "within it", files: stack("100", "20") },
      silent("per version with for_each")`
        resource "aws_lambda_function" "m" {
          for_each                       = { a = 10, b = 100 }
          reserved_concurrent_executions = each.value
        }
        resource "aws_lambda_provisioned_concurrency_config" "p" {
          for_each                          = { a = 5, b = 50 }
          function_name                     = aws_lambda_function.m[each.key].function_name
          provisioned_concurrent_executions = each.value
        }
      `,
      {
        title: "numbers from outside, count",
        files: stack("var.reserved", "var.provisioned").replace("{\n", "{\n  count = 1\n"),
      },
    ],
  };
}
