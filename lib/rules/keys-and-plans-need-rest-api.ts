import { fires, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "keys-and-plans-need-rest-api",
  class: "F04",
  severity: "high",
  summary: "Usage plans, API keys, stages and WAF associations refer to a REST API.",
  why: "HTTP APIs (`aws_apigatewayv2_*`) have no API keys, no usage plans and cannot be protected by WAF: the apply fails with NotFound or BadRequest.",
  howToFix:
    "Build the API with `aws_api_gateway_rest_api` and refer to its id and to `aws_api_gateway_stage.x.stage_name`.",
  references: [
    awsDocs("REST or HTTP APIs", "apigateway/latest/developerguide/http-api-vs-rest.html"),
    providerPage("aws_api_gateway_usage_plan"),
  ],
  *check(module) {
    const views = PLACES.flatMap(([type, block, names]) =>
      module
        .resourcesOf(type)
        .flatMap((resource) =>
          (block ? resource.blocks(block) : [resource]).map((view) => ({ resource, view, names })),
        ),
    );
    const wrong = new Set<Resource>();
    for (const { resource, view, names } of views) {
      for (const name of names) {
        const attribute = view.attribute(name);
        const found = attribute && resourcesBehind(module, attribute.value, view).find(isSecondGeneration);
        if (!found) continue;
        wrong.add(resource);
        yield {
          ...at(view.file, attribute),
          message: `${resource.address}: ${name} is ${found.address}, expected a REST API (aws_api_gateway_*)`,
        };
      }
    }
    yield* withoutRestApi(module, wrong);
  },
  examples,
});

/** Keys and plans for which there is only an HTTP API. */
function* withoutRestApi(module: Module, wrong: ReadonlySet<Resource>): Iterable<Problem> {
  if (module.resourcesOf("aws_apigatewayv2_api").length === 0 || !certainlyLacks(module, "aws_api_gateway_rest_api"))
    return;
  for (const part of module.resourcesOf("aws_api_gateway_usage_plan", "aws_api_gateway_api_key")) {
    if (wrong.has(part)) continue;
    yield {
      ...atHead(part),
      message: `${part.address} beside an HTTP API only, expected a REST API (HTTP APIs have no keys and plans)`,
    };
  }
}

const PLACES: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ["aws_api_gateway_usage_plan", "api_stages", ["api_id", "stage"]],
  ["aws_api_gateway_usage_plan_key", undefined, ["usage_plan_id", "key_id"]],
  ["aws_api_gateway_stage", undefined, ["rest_api_id", "deployment_id"]],
  ["aws_api_gateway_api_key", "stage_key", ["rest_api_id"]],
  ["aws_wafv2_web_acl_association", undefined, ["resource_arn"]],
];

function isSecondGeneration({ mode, type }: Resource): boolean {
  return mode === "managed" && type.startsWith("aws_apigatewayv2_");
}

function examples(): Examples {
  const HTTP = dedent`
    resource "aws_apigatewayv2_api" "ml" {
      protocol_type = "HTTP"
    }
  `;
  return {
    bad: [
      {
        title: "a usage plan on an HTTP API",
        files:
          HTTP +
          dedent`
            resource "aws_api_gateway_usage_plan" "p" {
              api_stages {
                api_id = aws_apigatewayv2_api.ml.id
                stage  = aws_apigatewayv2_stage.ml["v1"].id
              }
            }
            resource "aws_apigatewayv2_stage" "ml" {
              for_each = toset(["v1"])
              api_id   = aws_apigatewayv2_api.ml.id
            }
          `,
        lines: [6, 7],
      },
      {
        title: "in a dynamic block behind a local",
        files:
          HTTP +
          dedent`
            locals {
              api = aws_apigatewayv2_api.ml.id
            }
            resource "aws_api_gateway_usage_plan" "p" {
              dynamic "api_stages" {
                for_each = var.versions
                content {
                  api_id = local.api
                  stage  = api_stages.value
                }
              }
            }
          `,
        lines: [11],
      },
      {
        title: "over the stages of an HTTP API, dynamic",
        files:
          HTTP +
          dedent`
            resource "aws_apigatewayv2_stage" "ml" {
              for_each = toset(var.v)
            }
            resource "aws_api_gateway_usage_plan" "p" {
              dynamic "api_stages" {
                for_each = aws_apigatewayv2_stage.ml
                content {
                  api_id = api_stages.value.api_id
                  stage  = api_stages.value.name
                }
              }
            }
          `,
        lines: [11, 12],
      },
      {
        title: "a key without any REST API",
        files:
          HTTP +
          dedent`
            resource "aws_api_gateway_api_key" "k" {
              name = "k"
            }
          `,
        lines: [4],
      },
      fires("WAF in front of an HTTP API", 6)`
        resource "aws_apigatewayv2_stage" "ml" {
          for_each = toset(var.v)
        }
        resource "aws_wafv2_web_acl_association" "w" {
          for_each     = aws_apigatewayv2_stage.ml
          resource_arn = each.value.arn
        }
      `,
    ],
    good: [
      silent("a usage plan on a REST API")`
        resource "aws_api_gateway_usage_plan" "p" {
          dynamic "api_stages" {
            for_each = aws_api_gateway_stage.s
            content {
              api_id = aws_api_gateway_rest_api.a.id
              stage  = api_stages.value.stage_name
            }
          }
        }
        resource "aws_api_gateway_rest_api" "a" {}
        resource "aws_api_gateway_stage" "s" {
          for_each = toset(var.v)
        }
      `,
      silent("ids from outside, count")`
        resource "aws_api_gateway_usage_plan" "p" {
          count = 2
          api_stages {
            api_id = var.api_id
            stage  = var.stage
          }
        }
      `,
    ],
  };
}
