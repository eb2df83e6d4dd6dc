import { deploymentsBehind, partsOf } from "@/lib/aws/rest-api";
import { fires } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { certainlyLacks, familyOf } from "@/lib/terraform/module/absence";
import { isHandedOut } from "@/lib/terraform/module/is-handed-out";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "rest-api-is-deployed",
  class: "F15",
  severity: "critical",
  summary: "A REST API has a deployment and a stage.",
  why:
    "Methods and integrations of a REST API are a draft until they are deployed to a stage; without one the API " +
    "has no URL.",
  howToFix: "Add an aws_api_gateway_deployment with triggers, and an aws_api_gateway_stage for every model version.",
  references: [
    awsDocs("Deploy REST APIs", "apigateway/latest/developerguide/how-to-deploy-api.html"),
    providerPage("aws_api_gateway_deployment"),
  ],
  *check(module) {
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      const missing = missingFrom(module, api);
      if (missing)
        yield { ...atHead(api), message: `${api.address} has no ${missing}, expected a deployment and a stage` };
    }
  },
  examples,
});

function missingFrom(module: Module, api: Resource): string | undefined {
  if (isHandedOut(module, api, ["root_resource_id"])) return undefined;
  if (certainlyLacks(module, "aws_api_gateway_deployment")) return "deployment";
  if (hasUnclearPart(module)) return undefined;
  const deployments = partsOf(module, api, "aws_api_gateway_deployment");
  if (deployments.length === 0) return "deployment";
  if (deployments.some((deployment) => deployment.attribute("stage_name"))) return undefined;
  if (deployments.some((deployment) => isHandedOut(module, deployment, ["id"]))) return undefined;
  if (certainlyLacks(module, "aws_api_gateway_stage")) return "stage";
  const staged = module.resourcesOf("aws_api_gateway_stage").flatMap((stage) => deploymentsBehind(module, stage));
  return deployments.some((deployment) => staged.includes(deployment)) ? undefined : "stage";
}

/** Some deployment or stage, here or in a module beside this one, belongs to an API that cannot be told. */
function hasUnclearPart(module: Module): boolean {
  if (module.declarations.moduleCalls.some(({ child }) => !child)) return true;
  return familyOf(module).some((member) =>
    member.resourcesOf("aws_api_gateway_deployment", "aws_api_gateway_stage").some((part) => {
      if (member !== module || member.partial) return true;
      return resourcesBehind(member, part.expression("rest_api_id"), part).length === 0;
    }),
  );
}

function examples(): Examples {
  const API = dedent`
    resource "aws_api_gateway_rest_api" "ml" {
      name = "ml"
    }
  `;
  const DEPLOYMENT = dedent`
    resource "aws_api_gateway_deployment" "ml" {
      rest_api_id = aws_api_gateway_rest_api.ml.id
    }
  `;
  const STAGE = dedent`
    resource "aws_api_gateway_stage" "ml" {
      for_each      = toset(var.versions)
      deployment_id = aws_api_gateway_deployment.ml.id
      rest_api_id   = aws_api_gateway_rest_api.ml.id
      stage_name    = each.value
    }
  `;
  return {
    bad: [
      { title: "neither deployment nor stage", files: API, lines: [1] },
      { title: "a deployment that no stage serves", files: API + DEPLOYMENT, lines: [1] },
      fires("handed out of a stack that configures its provider", 4)`
        provider "aws" {
          region = "eu-west-1"
        }
        ${API}output "api" {
          value = aws_api_gateway_rest_api.ml
        }
      `,
      {
        title: "the text breaks off before them",
        files:
          API +
          dedent`
            resource "aws_api_gateway_resource" "predict" {
              for_each = toset(var.model_versions
          `,
        lines: [1],
      },
    ],
    good: [
      { title: "stages with for_each", files: API + DEPLOYMENT + STAGE },
      {
        title: "the deployment makes its stage, count",
        files:
          API +
          dedent`
            resource "aws_api_gateway_deployment" "d" {
              count       = 1
              rest_api_id = aws_api_gateway_rest_api.ml.id
              stage_name  = "v1"
            }
          `,
      },
      {
        title: "a module that is not here may deploy it",
        files:
          API +
          dedent`
            module "deploy" {
              source = "registry/deploy/aws"
              api_id = aws_api_gateway_rest_api.ml.id
            }
          `,
      },
      {
        title: "whoever uses the module adds methods and a deployment to it",
        files:
          API +
          dedent`
            output "root" {
              value = aws_api_gateway_rest_api.ml.root_resource_id
            }
          `,
      },
      {
        title: "whoever uses the module serves its deployment, count",
        files:
          API +
          dedent`
            ${DEPLOYMENT.replace("{\n", "{\n  count       = 1\n")}output "deployment" {
              value = aws_api_gateway_deployment.ml[0].id
            }
          `,
      },
      {
        title: "deployed in a module beside it",
        files: {
          "main.tf":
            API +
            dedent`
              module "stage" {
                source = "./stage"
                api    = aws_api_gateway_rest_api.ml.id
              }
            `,
          "stage/main.tf": dedent`
            resource "aws_api_gateway_deployment" "d" {
              rest_api_id = var.api
            }
            resource "aws_api_gateway_stage" "s" {
              rest_api_id   = var.api
              deployment_id = aws_api_gateway_deployment.d.id
            }
          `,
        },
      },
    ],
  };
}
