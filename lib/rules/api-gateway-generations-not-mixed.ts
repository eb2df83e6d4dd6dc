import { functionsBehind } from "@/lib/aws/lambda";
import { atHead, defineRule } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, referencesOf, stringOf } from "@/lib/terraform";
import { examples } from "./api-gateway-generations-not-mixed.examples";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "api-gateway-generations-not-mixed",
  class: "F03",
  severity: "high",
  summary: "One API is built from resources of one generation of API Gateway.",
  why:
    "`aws_api_gateway_*` makes REST APIs, `aws_apigatewayv2_*` makes HTTP and WebSocket APIs. They do not share stages, keys, usage plans or WAF associations, so parts of one cannot be attached " +
    "to the other.",
  howToFix: "Use `aws_api_gateway_*` throughout when the API needs keys, usage plans or WAF.",
  references: [awsDocs("REST or HTTP APIs", "apigateway/latest/developerguide/http-api-vs-rest.html")],
  *check(module) {
    const second = module.resourcesOf("aws_apigatewayv2_api").filter((api) => !isWebSocket(module, api));
    const isMixed = (part: Resource, other: string) => refersTo(module, part, other);
    for (const part of module.resources) {
      if (isFirst(part) && !KEYS.has(part.type) && isMixed(part, "aws_apigatewayv2_")) {
        yield {
          ...atHead(part),
          message: `${part.address} refers to an API of aws_apigatewayv2, expected aws_api_gateway_rest_api`,
        };
      } else if (isSecond(part) && !SHARED.has(part.type) && isMixed(part, "aws_api_gateway_")) {
        yield { ...atHead(part), message: `${part.address} refers to a REST API, expected aws_apigatewayv2_api` };
      }
    }
    const [api] = second;
    const [unfinished] =
      module.resourcesOf("aws_api_gateway_stage").length > 0 ? [] : module.resourcesOf("aws_api_gateway_rest_api");
    if (
      api &&
      unfinished &&
      !module.resourcesOf("aws_api_gateway_deployment").some((one) => one.attribute("stage_name"))
    ) {
      yield {
        ...atHead(unfinished),
        message: `${unfinished.address} is unfinished beside ${api.address}, expected one generation of API Gateway`,
      };
    }
    if (api && shareFunction(module)) {
      yield {
        ...atHead(api),
        message: `${api.address} and a REST API call the same function, expected one generation of API Gateway`,
      };
    }
  },
  examples,
});

/** What belongs to keys and plans has a rule of its own (F04) when it refers to the wrong API. */
const KEYS = new Set([
  "aws_api_gateway_usage_plan",
  "aws_api_gateway_api_key",
  "aws_api_gateway_usage_plan_key",
  "aws_api_gateway_stage",
]);

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html */
const SHARED = new Set(["aws_apigatewayv2_api_mapping", "aws_apigatewayv2_domain_name", "aws_apigatewayv2_vpc_link"]);

const BRIDGES = /^aws_apigatewayv2_(vpc_link|domain_name)$/;

function isFirst({ mode, type }: Resource): boolean {
  return (
    mode === "managed" &&
    type.startsWith("aws_api_gateway_") &&
    !/_(account|base_path_mapping|domain_name|vpc_link)$/.test(type)
  );
}

/** REST has no sockets: such an API stands beside one for good reason. */
function isWebSocket(module: Module, api: Resource): boolean {
  return stringOf(argumentOf(module, api, "protocol_type")) === "WEBSOCKET";
}

function isSecond({ mode, type }: Resource): boolean {
  return mode === "managed" && type.startsWith("aws_apigatewayv2_");
}

function refersTo(module: Module, part: Resource, prefix: string): boolean {
  return referencesOf(module, part).some(({ target }) => {
    if (target.kind !== "resource" || target.mode !== "managed" || BRIDGES.test(target.type)) return false;
    return (
      target.type.startsWith(prefix) &&
      /_(rest_api|api|stage|route|integration|deployment|resource|method)$/.test(target.type)
    );
  });
}

function shareFunction(module: Module): boolean {
  const first = module
    .resourcesOf("aws_api_gateway_integration")
    .flatMap((part) => functionsBehind(module, part, "uri"));
  const second = module
    .resourcesOf("aws_apigatewayv2_integration")
    .flatMap((part) => functionsBehind(module, part, "integration_uri"));
  return second.some((lambda) => first.includes(lambda));
}
