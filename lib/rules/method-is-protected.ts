import { atHead, defineRule, type Problem } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import {
  argumentOf,
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

const method = (body: string) =>
  `resource "aws_api_gateway_method" "m" {\n  http_method   = "POST"\n  authorization = "NONE"\n${body}}\n`;

const route = (protocol: string, key: string, more = "") =>
  `resource "aws_apigatewayv2_api" "a" {\n  protocol_type = "${protocol}"\n}\nresource "aws_apigatewayv2_route" "r" {\n  api_id    = aws_apigatewayv2_api.a.id\n  route_key = "${key}"\n${more}}\n`;

export const rule = defineRule({
  id: "method-is-protected",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_59", "AVD-AWS-0004"],
  summary: "A method asks for an API key or an authoriser.",
  why: "With `NONE` and no key everybody on the internet may call the model; usage plans count and limit nobody, because they apply to keys.",
  howToFix: "Set `api_key_required = true`, or an authorisation.",
  references: [
    {
      title: "API keys",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html",
    },
    {
      title: "Security Hub APIGateway.8",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-8",
    },
  ],
  examples: {
    bad: [
      { title: "open to everybody", files: method(""), lines: [1] },
      { title: "explicitly without key", files: method("  api_key_required = false\n"), lines: [1] },
      { title: "a route of an HTTP API", files: route("HTTP", "POST /predict"), lines: [4] },
      { title: "the way into a WebSocket API", files: route("WEBSOCKET", "$connect"), lines: [4] },
    ],
    good: [
      {
        title: "with a key, for_each",
        files: method("  api_key_required = true\n").replace("{\n", "{\n  for_each = var.paths\n"),
      },
      { title: "with IAM, count", files: method("").replace('"NONE"', '"AWS_IAM"').replace("{\n", "{\n  count = 1\n") },
      {
        title: "an authoriser that a caller may name",
        files:
          method("").replace('"NONE"', 'var.authorizer_id == null ? "NONE" : "CUSTOM"') +
          'variable "authorizer_id" {\n  type    = string\n  default = null\n}\n',
      },
      {
        title: "of an API that the caller gives or that is looked up",
        files:
          method("  rest_api_id = var.api\n") +
          'variable "api" {\n  type = string\n}\n' +
          method("  rest_api_id = data.aws_api_gateway_rest_api.shared.id\n").replace('"m"', '"n"') +
          'data "aws_api_gateway_rest_api" "shared" {\n  name = "shared"\n}\n',
      },
      { title: "a pre-flight request", files: method("").replace('"POST"', '"OPTIONS"') },
      {
        title: "a route with an authoriser",
        files: route("HTTP", "POST /predict", '  authorization_type = "JWT"\n  authorizer_id      = var.authorizer\n'),
      },
      { title: "a message of somebody who is connected", files: route("WEBSOCKET", "sendmessage") },
      {
        title: "an API inside a VPC",
        files: `${method("")}resource "aws_api_gateway_rest_api" "a" {\n  endpoint_configuration {\n    types = ["PRIVATE"]\n  }\n}\n`,
      },
      {
        title: "a web ACL that lets in whom it names",
        files: `${method("")}resource "aws_wafv2_web_acl" "w" {\n  default_action {\n    block {}\n  }\n}\n`,
      },
      {
        title: "the caller gives the API a policy",
        files: {
          "main.tf":
            'resource "aws_api_gateway_rest_api" "a" {\n  policy = var.policy\n}\nmodule "m" {\n  source = "./m"\n  api_id = aws_api_gateway_rest_api.a.id\n}\n',
          "m/main.tf": `variable "api_id" {\n  type = string\n}\n${method("  rest_api_id = var.api_id\n")}`,
        },
      },
      {
        title: "the API has a policy of its own",
        files: `${method("  rest_api_id = aws_api_gateway_rest_api.a.id\n")}resource "aws_api_gateway_rest_api_policy" "p" {\n  policy = var.policy\n}\n`,
      },
    ],
  },
  *check(module) {
    if (familyOf(module).some(isGuarded)) return;
    for (const method of module.resourcesOf("aws_api_gateway_method")) if (isOpen(module, method)) yield openTo(method);
    for (const route of module.resourcesOf("aws_apigatewayv2_route"))
      if (isOpenRoute(module, route)) yield openTo(route);
  },
});

function openTo(way: Resource): Problem {
  return { ...atHead(way), message: `${way.address} is open to everybody, expected an API key or an authoriser` };
}

/** Something else than the methods decides who comes in: a resource policy, a VPC, a client's certificate, a web ACL that blocks. */
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
  const kind = argumentOf(module, method, "authorization");
  if (verb === undefined || verb === "OPTIONS" || stringOf(kind) !== "NONE" || kind.chosen) return false;
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

/** Of a WebSocket API only `$connect` is asked. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html */
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
