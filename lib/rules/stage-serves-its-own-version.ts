import { functionsBehind } from "@/lib/aws/lambda";
import { apisBehind, deploymentsBehind, lambdaIntegrations, partsOf } from "@/lib/aws/rest-api";
import { silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { iterationOf, type Module, type Resource } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "stage-serves-its-own-version",
  class: null,
  severity: "high",
  summary: "Each stage serves its own model version.",
  why:
    "A deployment is one snapshot of the API. Stages that share it without stage variables all serve the same " +
    "integrations: the A/B test compares a version with itself.",
  howToFix:
    "Put `${stageVariables.alias}` into the integration's URI and set the variable per stage, or make a " +
    "deployment per version.",
  references: [
    awsDocs("Stage variables", "apigateway/latest/developerguide/aws-api-gateway-stage-variables-reference.html"),
    providerPage("aws_api_gateway_stage"),
  ],
  *check(module) {
    if (familyOf(module).some(({ files }) => files.some(({ text }) => text.includes("stageVariables")))) return;
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      if (!servesSeveralVersions(module, api)) continue;
      for (const stage of partsOf(module, api, "aws_api_gateway_stage")) {
        const shared = deploymentsBehind(module, stage).find((deployment) => isShared(module, deployment, stage));
        if (shared)
          yield {
            ...atHead(stage),
            message:
              `${stage.address} shares ${shared.address} without stage variables, expected its own version behind ` +
              "each stage",
          };
      }
    }
  },
  examples,
});

function servesSeveralVersions(module: Module, api: Resource): boolean {
  const functions = new Set(
    lambdaIntegrations(module, api).flatMap((integration) => functionsBehind(module, integration, "uri")),
  );
  return functions.size > 1 || [...functions].some((lambda) => iterationOf(module, lambda).kind !== "single");
}

function isShared(module: Module, deployment: Resource, stage: Resource): boolean {
  if (iterationOf(module, deployment).kind !== "single") return false;
  if (iterationOf(module, stage).kind !== "single") return true;
  const others = module
    .resourcesOf("aws_api_gateway_stage")
    .filter((other) => other !== stage && apisBehind(module, other).length > 0);
  return others.some((other) => deploymentsBehind(module, other).includes(deployment));
}

function examples(): Examples {
  const stack = (uri: string, more = "") => dedent`
    resource "aws_api_gateway_rest_api" "a" {}
    resource "aws_lambda_function" "m" {
      for_each = toset(var.versions)
    }
    resource "aws_api_gateway_integration" "i" {
      rest_api_id = aws_api_gateway_rest_api.a.id
      type        = "AWS_PROXY"
      uri         = ${uri}
    }
    resource "aws_api_gateway_deployment" "d" {
      rest_api_id = aws_api_gateway_rest_api.a.id
    }
    resource "aws_api_gateway_stage" "s" {
      for_each      = toset(var.versions)
      rest_api_id   = aws_api_gateway_rest_api.a.id
      deployment_id = aws_api_gateway_deployment.d.id
      stage_name    = each.key
    ${more}}
  `;
  return {
    bad: [
      {
        title: "one deployment, one integration, many stages",
        files: stack('aws_lambda_function.m["v1"].invoke_arn'),
        lines: [13],
      },
      {
        title: "two single stages",
        files:
          stack("aws_lambda_function.m[0].invoke_arn").replace("  for_each      = toset(var.versions)\n", "") +
          dedent`
            resource "aws_api_gateway_stage" "t" {
              rest_api_id   = aws_api_gateway_rest_api.a.id
              deployment_id = aws_api_gateway_deployment.d.id
            }
          `,
        lines: [13, 18],
      },
    ],
    good: [
      {
        title: "stage variables",
        files: stack(
          '"arn:aws:apigateway:${var.aws_region}:lambda:path/2015-03-31/functions/${aws_lambda_function.m["v1"].arn}:$${stageVariables.alias}/invocations"',
          "  variables = { alias = each.key }\n",
        ),
      },
      {
        title: "a deployment per version",
        files: stack('aws_lambda_function.m["v1"].invoke_arn')
          .replace('"d" {\n', '"d" {\n  for_each    = toset(var.versions)\n')
          .replace("deployment.d.id", "deployment.d[each.key].id"),
      },
      silent("one function in several stages, count")`
        resource "aws_api_gateway_rest_api" "a" {}
        resource "aws_lambda_function" "one" {}
        resource "aws_api_gateway_integration" "i" {
          rest_api_id = aws_api_gateway_rest_api.a.id
          type        = "AWS_PROXY"
          uri         = aws_lambda_function.one.invoke_arn
        }
        resource "aws_api_gateway_deployment" "d" {
          rest_api_id = aws_api_gateway_rest_api.a.id
        }
        resource "aws_api_gateway_stage" "s" {
          count         = 2
          rest_api_id   = aws_api_gateway_rest_api.a.id
          deployment_id = aws_api_gateway_deployment.d.id
        }
      `,
    ],
  };
}
