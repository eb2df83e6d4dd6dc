import { cached } from "@/lib/memory/cached";
import { argumentOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { leadingTo } from "./resources-leading-to";

const byPart = cached((_module: Module) => new Map<Resource, readonly Resource[]>());

/** The REST APIs that a part, deployment or stage belongs to. */
export function apisBehind(module: Module, part: Resource): readonly Resource[] {
  const seen = byPart(module).get(part);
  if (seen) return seen;
  const apis = resourcesBehind(module, part.expression("rest_api_id"), part).filter(
    ({ type }) => type === "aws_api_gateway_rest_api",
  );
  byPart(module).set(part, apis);
  return apis;
}

/** Resources of these types that belong to the API. */
export function partsOf(module: Module, api: Resource, ...types: readonly string[]): readonly Resource[] {
  return types.flatMap((type) => leadingTo(module, type, "rest_api_id", api));
}

/** Deployments that a stage serves. */
export function deploymentsBehind(module: Module, stage: Resource): readonly Resource[] {
  return resourcesBehind(module, stage.expression("deployment_id"), stage).filter(
    ({ type }) => type === "aws_api_gateway_deployment",
  );
}

/** Integrations that call a Lambda function. */
export function lambdaIntegrations(module: Module, api: Resource): readonly Resource[] {
  return partsOf(module, api, "aws_api_gateway_integration").filter((integration) => {
    const type = stringOf(argumentOf(module, integration, "type"));
    return type === "AWS_PROXY" || type === "AWS";
  });
}
