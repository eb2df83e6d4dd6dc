import { functionsOf, mayRunAtEdge } from "@/lib/aws/lambda";
import { body } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import {
  type BlockView,
  evaluate,
  type Module,
  type ResolvedReference,
  type Resource,
  referencesIn,
  referencesOf,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "log-group-before-function",
  class: null,
  severity: "medium",
  general: "low",
  summary: "A function's log group exists before the function.",
  why:
    "A function that finds no log group creates its own, which never expires and is encrypted with no " +
    "key of yours. Creating the real group then fails because it already exists.",
  howToFix:
    "Name the group by the function's name, not by the function's attribute, and give the function `depends_on` " +
    "or `logging_config` with the group.",
  references: [
    awsDocs("Lambda log groups", "lambda/latest/dg/monitoring-cloudwatchlogs.html"),
    {
      title: "aws_lambda_function: CloudWatch logging",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#function-with-cloudwatch-logging",
    },
  ],
  *check(module) {
    const groups = module.resourcesOf(GROUP);
    const late = groups.flatMap((group) => lateOf(module, group).map((lambda) => ({ group, lambda })));
    for (const { group, lambda } of late) {
      yield {
        ...atHead(group),
        message: `${group.address} is created after ${lambda.address}, expected the log group first`,
      };
    }
    const isForFunctions = groups.some((group) => startsWithLambda(module, group));
    const seen = new Set(late.map(({ lambda }) => lambda));
    for (const lambda of functionsOf(module))
      if (!seen.has(lambda) && !mayRunAtEdge(module, lambda)) yield* judge(module, lambda, groups, isForFunctions);
  },
  examples,
});

const GROUP = "aws_cloudwatch_log_group";

/** Functions from which the group takes its name. */
function lateOf(module: Module, group: Resource): readonly Resource[] {
  return resourcesBehind(module, group.expression("name"), group).filter(
    ({ mode, type }) => mode === "managed" && type === "aws_lambda_function",
  );
}

function* judge(
  module: Module,
  lambda: Resource,
  groups: readonly Resource[],
  isForFunctions: boolean,
): Iterable<Problem> {
  if (waitsForGroup(module, lambda, new Set()) || lambda.firstBlock("logging_config")?.attribute("log_group")) return;
  if (groups.length === 0) {
    if (!certainlyLacks(module, "aws_cloudwatch_log_group")) return;
    yield { ...atHead(lambda), message: `${lambda.address} has no log group, expected one with retention and a key` };
  } else if (isForFunctions && !lambda.attribute("depends_on")) {
    yield {
      ...atHead(lambda),
      message: `${lambda.address} does not wait for its log group, expected it in depends_on or logging_config`,
    };
  }
}

/** Directly or by way of anything it needs first: its role's inline policy names the group, say. */
function waitsForGroup(module: Module, view: BlockView, seen: Set<unknown>): boolean {
  if (seen.has(view)) return false;
  seen.add(view);
  return referencesOf(module, view).some((reference) => leadsToGroup(module, reference, seen));
}

function leadsToGroup(module: Module, { target }: ResolvedReference, seen: Set<unknown>): boolean {
  if (target.kind === "resource") {
    return target.type === GROUP || (target.resource !== undefined && waitsForGroup(module, target.resource, seen));
  }
  if (target.kind === "module") return target.call !== undefined && waitsForGroup(module, target.call, seen);
  if (target.kind !== "local" || seen.has(target.local)) return false;
  seen.add(target.local);
  return referencesIn(module, target.local?.value).some((reference) => leadsToGroup(module, reference, seen));
}

function startsWithLambda(module: Module, group: Resource): boolean {
  const value = evaluate(group.expression("name"), scopeOf(module, group));
  const text = stringOf(value) ?? (value.kind === "unknown" ? value.pattern?.[0] : undefined);
  return text?.startsWith("/aws/lambda/") === true;
}

function examples(): Examples {
  const lambda = (more = "") =>
    dedent`
      resource "aws_lambda_function" "m" {
        for_each      = toset(var.versions)
        function_name = "fraud-\${each.key}"
      ${more}}
    `;
  const group = (name: string) =>
    dedent`
      resource "aws_cloudwatch_log_group" "m" {
        for_each = toset(var.versions)
        name     = ${name}
      }
    `;
  return {
    bad: [
      {
        title: "the group waits for the function",
        files: lambda() + group('"/aws/lambda/${aws_lambda_function.m[each.key].function_name}"'),
        lines: [5],
      },
      { title: "nobody waits", files: lambda() + group('"/aws/lambda/fraud-${each.key}"'), lines: [1] },
      { title: "no group", files: lambda(), lines: [1] },
    ],
    good: [
      {
        title: "depends_on, for_each",
        files: lambda("  depends_on    = [aws_cloudwatch_log_group.m]\n") + group('"/aws/lambda/fraud-${each.key}"'),
      },
      {
        title: "logging_config",
        files:
          lambda(
            body`
              logging_config {
                log_format = "JSON"
                log_group  = aws_cloudwatch_log_group.m[each.key].name
              }
            `,
          ) + group('"/models/${each.key}"'),
      },
      {
        title: "its role's policy names the group, by way of a local and a document",
        files:
          lambda("  role          = aws_iam_role.m.arn\n") +
          group('"/aws/lambda/fraud-${each.key}"') +
          dedent`
            locals {
              policy = data.aws_iam_policy_document.m.json
            }
            resource "aws_iam_role" "m" {
              assume_role_policy = var.trust
              inline_policy {
                policy = local.policy
              }
            }
            data "aws_iam_policy_document" "m" {
              statement {
                actions   = ["logs:PutLogEvents"]
                resources = [for g in aws_cloudwatch_log_group.m : g.arn]
              }
            }
          `,
      },
      {
        title: "a group whose name cannot be told, count",
        files:
          lambda() +
          dedent`
            resource "aws_cloudwatch_log_group" "g" {
              count = 2
              name  = var.groups[count.index]
            }
          `,
      },
    ],
  };
}
