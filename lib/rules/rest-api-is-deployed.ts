import { deploymentsBehind, partsOf } from "@/lib/aws/rest-api";
import { atHead, defineRule } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { certainlyLacks, familyOf } from "@/lib/terraform/module/absence";
import { isHandedOut } from "@/lib/terraform/module/is-handed-out";

const API = 'resource "aws_api_gateway_rest_api" "ml" {\n  name = "ml"\n}\n';
const DEPLOYMENT = 'resource "aws_api_gateway_deployment" "ml" {\n  rest_api_id = aws_api_gateway_rest_api.ml.id\n}\n';
const STAGE =
  'resource "aws_api_gateway_stage" "ml" {\n  for_each      = toset(var.versions)\n  deployment_id = aws_api_gateway_deployment.ml.id\n  rest_api_id   = aws_api_gateway_rest_api.ml.id\n  stage_name    = each.value\n}\n';

export const rule = defineRule({
  id: "rest-api-is-deployed",
  class: "F15",
  severity: "critical",
  summary: "A REST API has a deployment and a stage.",
  why: "Methods and integrations of a REST API are a draft until they are deployed to a stage; without one the API has no URL.",
  howToFix: "Add an aws_api_gateway_deployment with triggers, and an aws_api_gateway_stage for every model version.",
  references: [
    {
      title: "Deploy REST APIs",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html",
    },
    {
      title: "aws_api_gateway_deployment",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment",
    },
  ],
  examples: {
    bad: [
      { title: "neither deployment nor stage", files: API, lines: [1] },
      { title: "a deployment that no stage serves", files: API + DEPLOYMENT, lines: [1] },
      {
        title: "handed out of a stack that configures its provider",
        files: `provider "aws" {\n  region = "eu-west-1"\n}\n${API}output "api" {\n  value = aws_api_gateway_rest_api.ml\n}\n`,
        lines: [4],
      },
      {
        title: "the text breaks off before them",
        files: `${API}resource "aws_api_gateway_resource" "predict" {\n  for_each = toset(var.model_versions\n`,
        lines: [1],
      },
    ],
    good: [
      { title: "stages with for_each", files: API + DEPLOYMENT + STAGE },
      {
        title: "the deployment makes its stage, count",
        files: `${API}resource "aws_api_gateway_deployment" "d" {\n  count       = 1\n  rest_api_id = aws_api_gateway_rest_api.ml.id\n  stage_name  = "v1"\n}\n`,
      },
      {
        title: "a module that is not here may deploy it",
        files: `${API}module "deploy" {\n  source = "registry/deploy/aws"\n  api_id = aws_api_gateway_rest_api.ml.id\n}\n`,
      },
      {
        title: "whoever uses the module adds methods and a deployment to it",
        files: `${API}output "root" {\n  value = aws_api_gateway_rest_api.ml.root_resource_id\n}\n`,
      },
      {
        title: "whoever uses the module serves its deployment, count",
        files: `${API}${DEPLOYMENT.replace("{\n", "{\n  count       = 1\n")}output "deployment" {\n  value = aws_api_gateway_deployment.ml[0].id\n}\n`,
      },
      {
        title: "deployed in a module beside it",
        files: {
          "main.tf": `${API}module "stage" {\n  source = "./stage"\n  api    = aws_api_gateway_rest_api.ml.id\n}\n`,
          "stage/main.tf":
            'resource "aws_api_gateway_deployment" "d" {\n  rest_api_id = var.api\n}\nresource "aws_api_gateway_stage" "s" {\n  rest_api_id   = var.api\n  deployment_id = aws_api_gateway_deployment.d.id\n}\n',
        },
      },
    ],
  },
  *check(module) {
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      const missing = missingFrom(module, api);
      if (missing)
        yield { ...atHead(api), message: `${api.address} has no ${missing}, expected a deployment and a stage` };
    }
  },
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
