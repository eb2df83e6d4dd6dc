import { atHead, defineRule, type Problem } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import {
  argumentOf,
  argumentsOf,
  booleanOf,
  isUnset,
  itemsOf,
  type Module,
  type Resource,
  referencesIn,
  resourcesBehind,
  stringOf,
} from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { examples } from "./method-is-protected.examples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "method-is-protected",
  class: null,
  severity: "high",
  general: "medium",
  elsewhere: ["CKV_AWS_59", "AVD-AWS-0004"],
  summary: "A method requires an API key or an authoriser.",
  why:
    "With `NONE` and no key, anyone on the internet may call it, and usage plans limit nobody, because " +
    "they count by key.",
  howToFix: "Set `api_key_required = true`, or an authorisation.",
  references: [
    awsDocs("API keys", "apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html"),
    securityHub("APIGateway.8"),
  ],
  *check(module) {
    if (familyOf(module).some(isGuarded)) return;
    for (const method of module.resourcesOf("aws_api_gateway_method"))
      if (isOpen(module, method)) yield openTo(module, method);
    for (const route of module.resourcesOf("aws_apigatewayv2_route"))
      if (isOpenRoute(module, route)) yield openTo(module, route);
  },
  examples,
});

function openTo(module: Module, way: Resource): Problem {
  return {
    ...atHead(way),
    ...(pathsOf(module, way).some((path) => HEALTH.test(path)) && { severity: "low" }),
    message: `${way.address} is open to everybody, expected an API key or an authoriser`,
  };
}

/** What load balancers and monitors ask without a key. */
const HEALTH =
  /(?:^|\/)(?:health(?:z|_?check)?|healthcheck|live(?:z|ness)?|ready(?:z)?|readiness|ping|status|heartbeat|up)$/i;

/** The last part of the path that a method or a route answers. */
function pathsOf(module: Module, way: Resource): readonly string[] {
  const key = stringOf(argumentOf(module, way, "route_key"));
  if (key !== undefined) return [key];
  return resourcesBehind(module, way.expression("resource_id"), way).flatMap(
    (resource) => stringOf(argumentOf(module, resource, "path_part")) ?? [],
  );
}

/**
 * Something else than the methods decides who comes in: a resource policy, a VPC, a client's certificate, a web ACL
 * that blocks.
 */
const isGuarded = cached(
  (module: Module): boolean =>
    module.resourcesOf("aws_api_gateway_rest_api_policy").length > 0 ||
    module.resourcesOf("aws_api_gateway_rest_api").some((api) => isClosed(module, api)) ||
    module
      .resourcesOf("aws_wafv2_web_acl")
      .some((acl) => acl.blocks("default_action").some((action) => action.firstBlock("block"))),
);

function isClosed(module: Module, api: Resource): boolean {
  if (api.attribute("policy")) return true;
  const kinds = api
    .blocks("endpoint_configuration")
    .flatMap((block) => itemsOf(argumentOf(module, block, "types")).map(stringOf));
  return kinds.includes("PRIVATE") || isForCertificatesOnly(module, api);
}

function isForCertificatesOnly(module: Module, api: Resource): boolean {
  const off = argumentOf(module, api, "disable_execute_api_endpoint");
  if (isUnset(off) || booleanOf(off) === false) return false;
  return familyOf(module).some((member) =>
    member
      .resourcesOf("aws_api_gateway_domain_name")
      .some((domain) => domain.blocks("mutual_tls_authentication").length > 0),
  );
}

function isOpen(module: Module, method: Resource): boolean {
  const verb = stringOf(argumentOf(module, method, "http_method"));
  const kinds = argumentsOf(module, method, "authorization");
  if (verb === "OPTIONS" || !kinds.some((kind) => stringOf(kind) === "NONE" && !kind.chosen)) return false;
  if (verb === undefined) return false;
  return hasNoKey(module, method) && !isOfUnseenApi(module, method);
}

/** The API is given or looked up: what guards it is not among the files. */
function isOfUnseenApi(module: Module, method: Resource): boolean {
  const id = method.expression("rest_api_id");
  const behind = resourcesBehind(module, id, method);
  if (behind.length > 0) return behind.every(({ mode }) => mode === "data");
  return referencesIn(module, id).some(({ target }) => target.kind === "variable" || target.kind === "module");
}

function hasNoKey(module: Module, way: Resource): boolean {
  const key = argumentOf(module, way, "api_key_required");
  return isUnset(key) || booleanOf(key) === false;
}

/**
 * Of a WebSocket API only `$connect` is asked.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html
 */
function isOpenRoute(module: Module, route: Resource): boolean {
  const kind = argumentOf(module, route, "authorization_type");
  const key = stringOf(argumentOf(module, route, "route_key"));
  if (key === undefined || key.startsWith("OPTIONS ") || !(isUnset(kind) || stringOf(kind) === "NONE")) return false;
  const [api] = resourcesBehind(module, route.expression("api_id"), route).filter(
    ({ mode, type }) => mode === "managed" && type === "aws_apigatewayv2_api",
  );
  const protocol = api && stringOf(argumentOf(module, api, "protocol_type"));
  return hasNoKey(module, route) && (protocol === "HTTP" || (protocol === "WEBSOCKET" && key === "$connect"));
}
