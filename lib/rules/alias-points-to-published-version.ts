import { functionsBehind } from "@/lib/aws/lambda";
import { fires, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import {
  argumentOf,
  type BlockView,
  isUnset,
  type Module,
  possibleValues,
  type Resource,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "alias-points-to-published-version",
  class: "F11",
  severity: "medium",
  summary: "Aliases and provisioned concurrency use a published version, never `$LATEST`.",
  why: "`$LATEST` changes under the running traffic, cannot be rolled back and cannot have provisioned concurrency.",
  howToFix: "Set `publish = true` on the function and take `aws_lambda_function.x.version`.",
  references: [
    awsDocs("Lambda aliases", "lambda/latest/dg/configuration-aliases.html"),
    awsDocs("Provisioned concurrency", "lambda/latest/dg/provisioned-concurrency.html"),
  ],
  *check(module) {
    for (const alias of module.resourcesOf("aws_lambda_alias")) {
      yield* judge(module, alias, alias, "function_version");
      for (const routing of alias.blocks("routing_config")) {
        const weights = argumentOf(module, routing, "additional_version_weights");
        if (weights.kind === "object" && weights.entries.has("$LATEST"))
          yield { ...at(alias.file, routing.block), message: "routing to $LATEST, expected a published version" };
      }
    }
    for (const config of module.resourcesOf("aws_lambda_provisioned_concurrency_config"))
      yield* judge(module, config, config, "qualifier");
    for (const target of module.resourcesOf("aws_appautoscaling_target")) {
      const attribute = target.attribute("resource_id");
      if (!attribute?.value.range) continue;
      const { start, end } = attribute.value.range;
      if (/^"function:.*:\$LATEST"$/.test(target.file.text.slice(start.offset, end.offset)))
        yield { ...at(target.file, attribute), message: `${target.address} scales $LATEST, expected an alias` };
    }
  },
  examples,
});

function* judge(module: Module, resource: Resource, view: BlockView, argument: string): Iterable<Problem> {
  const attribute = view.attribute(argument);
  const value = argumentOf(module, view, argument);
  if (isUnset(value) && value.kind === "absent") {
    yield { ...atHead(resource), message: `${resource.address} has no ${argument}, expected a published version` };
  } else if (stringOf(value) === "$LATEST" && attribute) {
    yield {
      ...at(view.file, attribute),
      message: `${resource.address} uses $LATEST${value.byDefault ? " by default" : ""}, expected a published version`,
      fixes: fixesFor(module, resource, argument),
    };
  } else if (attribute && value.kind === "unknown" && mayBeLatest(module, view, argument)) {
    yield {
      ...at(view.file, attribute),
      message: `${resource.address} uses $LATEST under a condition, expected a published version`,
    };
  }
}

/** One of the branches that it may take. */
function mayBeLatest(module: Module, view: BlockView, argument: string): boolean {
  const values = possibleValues(view.expression(argument), scopeOf(module, view));
  return values.some((value) => stringOf(value) === "$LATEST" && value.byDefault !== true);
}

/** Certain when the function is named beside it and publishes versions. */
function fixesFor(module: Module, resource: Resource, argument: string) {
  const name = resource.expression("function_name");
  const value = resource.expression(argument);
  const [lambda] = functionsBehind(module, resource, "function_name");
  if (!lambda || !name?.range || value?.kind !== "string" || stringOf(argumentOf(module, lambda, "publish")) !== "true")
    return [];
  const spelled = resource.file.text.slice(name.range.start.offset, name.range.end.offset);
  const version = spelled.replace(/\.(function_name|arn|id)$/, ".version");
  if (version === spelled) return [];
  return [{ title: "Use the published version", edits: [{ ...at(resource.file, value), text: version }] }];
}

function examples(): Examples {
  const fn = dedent`
    resource "aws_lambda_function" "m" {
      for_each = toset(var.versions)
      publish  = true
    }
  `;
  const alias = (line: string) =>
    dedent`
      ${fn}resource "aws_lambda_alias" "live" {
        for_each      = toset(var.versions)
        name          = "live"
        function_name = aws_lambda_function.m[each.key].function_name
      ${line}}
    `;
  return {
    bad: [
      {
        title: "alias on $LATEST",
        files: alias('  function_version = "$LATEST"\n'),
        lines: [9],
        fixed: alias("  function_version = aws_lambda_function.m[each.key].version\n"),
      },
      {
        title: "one branch of a conditional in a local",
        files:
          dedent`
            locals {
              version = var.release ? aws_lambda_function.m["v1"].version : "$LATEST"
            }
          ` + alias("  function_version = local.version\n"),
        lines: [12],
      },
      {
        title: "unless a caller names a version",
        files:
          dedent`
            variable "pinned" {
              default = ""
            }
          ` + alias('  function_version = var.pinned != "" ? var.pinned : "$LATEST"\n'),
        lines: [12],
      },
      { title: "alias without a version", files: alias(""), lines: [5] },
      fires("provisioned concurrency on $LATEST", 3)`
        resource "aws_lambda_provisioned_concurrency_config" "p" {
          function_name = "m"
          qualifier     = "$LATEST"
        }
      `,
      fires("scaling of $LATEST", 3)`
        resource "aws_appautoscaling_target" "p" {
          service_namespace = "lambda"
          resource_id       = "function:\${var.name}:$LATEST"
        }
      `,
    ],
    good: [
      {
        title: "the version that was published",
        files: alias("  function_version = aws_lambda_function.m[each.key].version\n"),
      },
      { title: "a version from a map", files: alias("  function_version = var.pinned[each.key]\n") },
      silent("concurrency on the alias, count")`
        resource "aws_lambda_provisioned_concurrency_config" "p" {
          count         = 2
          function_name = "m"
          qualifier     = aws_lambda_alias.live[count.index].name
        }
      `,
    ],
  };
}
