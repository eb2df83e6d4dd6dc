import { partsOf } from "@/lib/aws/rest-api";
import { body } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, covers, iterationOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "stage-name-not-in-path",
  class: null,
  severity: "medium",
  summary: "The name of a stage is not repeated in the paths of the API.",
  why:
    "The stage is already the first part of the path: a resource of the same name answers at " +
    "`/v1/v1/predict`, and every stage also offers the paths of all the others.",
  howToFix: "Drop the version from the path: the stage `v1` answers at `/v1/predict`.",
  references: [awsDocs("Invoking a REST API", "apigateway/latest/developerguide/how-to-call-api.html")],
  *check(module) {
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      const stages = partsOf(module, api, "aws_api_gateway_stage");
      for (const part of partsOf(module, api, "aws_api_gateway_resource")) {
        const attribute = part.attribute("path_part");
        const same = stages.find((stage) => isRepeated(module, stage, part));
        if (!attribute || !same) continue;
        yield {
          ...at(part.file, attribute),
          message: `${part.address} repeats the name of ${same.address} in the path, expected a path without it`,
        };
      }
    }
  },
  examples,
});

function isRepeated(module: Module, stage: Resource, part: Resource): boolean {
  if (!isAtRoot(part)) return false;
  const name = stringOf(argumentOf(module, stage, "stage_name"));
  if (name !== undefined) return name === stringOf(argumentOf(module, part, "path_part"));
  const ofStage = iterationOf(module, stage);
  const ofPart = iterationOf(module, part);
  if (ofStage.kind !== "each" || ofPart.kind !== "each" || !covers(ofStage, ofPart)) return false;
  return isEach(stage, "stage_name") && isEach(part, "path_part");
}

function isAtRoot(part: Resource): boolean {
  const parent = part.expression("parent_id");
  const last = parent?.kind === "reference" ? parent.steps.at(-1) : undefined;
  return last?.kind === "attr" && last.name === "root_resource_id";
}

/** `each.key`, or `each.value`, alone. */
function isEach(view: Resource, argument: string): boolean {
  const expression = view.expression(argument);
  return expression?.kind === "reference" && expression.root === "each" && expression.steps.length === 1;
}

function examples(): Examples {
  const API = dedent`
    resource "aws_api_gateway_rest_api" "a" {
      name = "a"
    }
  `;
  const stage = (lines: string) =>
    dedent`
      resource "aws_api_gateway_stage" "s" {
        rest_api_id = aws_api_gateway_rest_api.a.id
      ${lines}}
    `;
  const part = (lines: string) =>
    dedent`
      resource "aws_api_gateway_resource" "r" {
        rest_api_id = aws_api_gateway_rest_api.a.id
        parent_id   = aws_api_gateway_rest_api.a.root_resource_id
      ${lines}}
    `;
  return {
    bad: [
      {
        title: "a literal name",
        files: API + part('  path_part   = "v1"\n') + stage('  stage_name  = "v1"\n'),
        lines: [7],
      },
      {
        title: "a resource per version beside a stage per version",
        files:
          API +
          part(body`
            for_each    = toset(var.versions)
            path_part   = each.value
          `) +
          stage(body`
            for_each    = toset(var.versions)
            stage_name  = each.key
          `),
        lines: [8],
      },
    ],
    good: [
      {
        title: "the same path on every stage, for_each",
        files:
          API +
          part('  path_part   = "predict"\n') +
          stage(body`
            for_each    = toset(var.versions)
            stage_name  = each.key
          `),
      },
      {
        title: "versions in the path of one stage, count",
        files:
          API +
          part(body`
            count       = length(var.versions)
            path_part   = var.versions[count.index]
          `) +
          stage('  stage_name  = "prod"\n'),
      },
      {
        title: "stages per environment, paths per version",
        files:
          API +
          part(body`
            for_each    = toset(var.versions)
            path_part   = each.key
          `) +
          stage(body`
            for_each    = toset(var.environments)
            stage_name  = each.key
          `),
      },
    ],
  };
}
