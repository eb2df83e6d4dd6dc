import { argumentOf, booleanOf, isUnset, type Module, type Resource, stringOf } from "@/lib/terraform";
import { atHead, defineRule } from "../rule";

const method = (body: string) =>
  `resource "aws_api_gateway_method" "m" {\n  http_method   = "POST"\n  authorization = "NONE"\n${body}}\n`;

export const rule = defineRule({
  id: "method-is-protected",
  class: null,
  severity: "high",
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
    ],
    good: [
      {
        title: "with a key, for_each",
        files: method("  api_key_required = true\n").replace("{\n", "{\n  for_each = var.paths\n"),
      },
      { title: "with IAM, count", files: method("").replace('"NONE"', '"AWS_IAM"').replace("{\n", "{\n  count = 1\n") },
      { title: "a pre-flight request", files: method("").replace('"POST"', '"OPTIONS"') },
      {
        title: "the API has a policy of its own",
        files: `${method("  rest_api_id = aws_api_gateway_rest_api.a.id\n")}resource "aws_api_gateway_rest_api_policy" "p" {\n  policy = var.policy\n}\n`,
      },
    ],
  },
  *check(module) {
    const hasPolicy = module.resourcesOf("aws_api_gateway_rest_api_policy").length > 0;
    if (hasPolicy || module.resourcesOf("aws_api_gateway_rest_api").some((api) => api.attribute("policy"))) return;
    for (const method of module.resourcesOf("aws_api_gateway_method")) {
      if (isOpen(module, method))
        yield {
          ...atHead(method),
          message: `${method.address} is open to everybody, expected an API key or an authoriser`,
        };
    }
  },
});

function isOpen(module: Module, method: Resource): boolean {
  const key = argumentOf(module, method, "api_key_required");
  const verb = stringOf(argumentOf(module, method, "http_method"));
  if (verb === undefined || verb === "OPTIONS" || stringOf(argumentOf(module, method, "authorization")) !== "NONE")
    return false;
  return isUnset(key) || booleanOf(key) === false;
}
