import { isImage } from "@/lib/aws/lambda";
import type { Expression } from "@/lib/hcl";
import { silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { familyOf, isWhole } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "pipeline-outputs",
  class: "F17",
  severity: "low",
  summary: "A pipeline can find the repository, the functions and their aliases.",
  why:
    "A pipeline pushes to the repository, updates the function and moves the alias. Without outputs or " +
    "parameters, their names are guessed or hard-coded, and the next rename breaks them.",
  howToFix:
    "Output the repository's URL, the functions' names and ARNs and the aliases, or write them to SSM parameters.",
  references: [
    terraformDocs("Output values", "language/values/outputs"),
    awsDocs("Lambda deployments with CodePipeline", "codepipeline/latest/userguide/action-reference-LambdaDeploy.html"),
  ],
  *check(module) {
    if (!familyOf(module).every(isWhole)) return;
    yield* silentRoot(module);
    if (!familyOf(module).some(hasPipeline)) return;
    const shown = new Set(expressionsShown(module));
    yield* unshown(module, "aws_ecr_repository", "repository", shown);
    yield* unshown(module, "aws_lambda_function", "function", shown);
    yield* unshown(module, "aws_lambda_alias", "alias", shown);
  },
  examples,
});

/** Functions from images, or aliases that move from version to version. */
function hasPipeline(module: Module): boolean {
  if (module.resourcesOf("aws_lambda_alias").length > 0) return true;
  return module.resourcesOf("aws_lambda_function").some((lambda) => isImage(module, lambda));
}

/** What a local module makes and outputs, the root hands on. */
function* silentRoot(module: Module): Iterable<Problem> {
  const call = module.declarations.moduleCalls.find(({ child }) => child && hasPipeline(child));
  if (!call || module.callers.length > 0 || module.declarations.outputs.length > 0) return;
  if (module.resourcesOf("aws_ssm_parameter").length > 0) return;
  yield {
    ...atHead(call),
    message: `no output hands on what module.${call.name} makes, expected outputs for the pipeline`,
  };
}

/** Resources behind outputs, SSM parameters and arguments of other modules. */
function expressionsShown(module: Module): readonly Resource[] {
  const values: readonly (readonly [Expression | undefined, Resource?])[] = [
    ...module.declarations.outputs.map((output) => [output.expression("value")] as const),
    ...module.declarations.moduleCalls
      .filter(({ child }) => !child)
      .flatMap((call) => call.attributes.map(({ value }) => [value] as const)),
    ...module
      .resourcesOf("aws_ssm_parameter", "local_file", "github_actions_variable", "aws_codebuild_project")
      .flatMap((view) => [
        [view.expression("value"), view] as const,
        [view.forEach, view] as const,
        [view.expression("content"), view] as const,
      ]),
  ];
  return values.flatMap(([value, owner]) => resourcesBehind(module, value, owner));
}

function* unshown(module: Module, type: string, word: string, shown: ReadonlySet<Resource>): Iterable<Problem> {
  const all = module.resourcesOf(type);
  const [first] = all;
  if (!first || all.some((resource) => shown.has(resource))) return;
  yield {
    ...atHead(first),
    message: `no output or parameter names the ${word} ${first.address}, expected one for the pipeline`,
  };
}

function examples(): Examples {
  const STACK = dedent`
    resource "aws_ecr_repository" "models" {
      name = "models"
    }
    resource "aws_lambda_function" "m" {
      for_each     = toset(var.versions)
      package_type = "Image"
    }
    resource "aws_lambda_alias" "live" {
      for_each      = toset(var.versions)
      function_name = aws_lambda_function.m[each.key].function_name
    }
  `;
  const out = (name: string, value: string) => dedent`
    output "${name}" {
      value = ${value}
    }
  `;
  const FUNCTIONS = out("functions", "{ for k, f in aws_lambda_function.m : k => f.arn }");
  return {
    bad: [
      { title: "no output at all", files: STACK, lines: [1, 4, 8] },
      {
        title: "outputs of something else",
        files: STACK + FUNCTIONS + out("aliases", "aws_lambda_alias.live"),
        lines: [1],
      },
    ],
    good: [
      {
        title: "everything a pipeline needs",
        files:
          STACK +
          FUNCTIONS +
          out("repository", "aws_ecr_repository.models.repository_url") +
          out("aliases", "[for a in aws_lambda_alias.live : a.name]"),
      },
      {
        title: "as SSM parameters with for_each",
        files:
          STACK +
          dedent`
            resource "aws_ssm_parameter" "pipeline" {
              for_each = {
                repository = aws_ecr_repository.models.repository_url
                functions  = join(",", values(aws_lambda_function.m)[*].arn)
                aliases    = jsonencode([for a in aws_lambda_alias.live : a.arn])
              }
              value = each.value
            }
          `,
      },
      silent("one function from a zip, count")`
        resource "aws_lambda_function" "cron" {
          count    = 1
          filename = "cron.zip"
        }
      `,
    ],
  };
}
