import { mentions } from "@/lib/aws/lambda";
import { partsOf } from "@/lib/aws/rest-api";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { atHead, defineRule } from "../rule";

const stack = (body: string) => `resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
${body}}
resource "aws_api_gateway_rest_api" "this" {
  name = "x"
}
resource "aws_api_gateway_integration" "post" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  http_method = aws_api_gateway_method.post.http_method
}
resource "aws_api_gateway_method" "post" {
  rest_api_id = aws_api_gateway_rest_api.this.id
}
`;

export const rule = defineRule({
  id: "deployment-waits-for-methods",
  class: "F15",
  severity: "critical",
  summary: "A deployment waits for the methods and integrations it publishes.",
  why: "Terraform creates in the order of references. A deployment that refers to the API only is made before its methods: the apply fails with 'The REST API doesn't contain any methods' or publishes half an API.",
  howToFix: "Name the integrations in `triggers` or in `depends_on`.",
  references: [
    {
      title: "aws_api_gateway_deployment",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment",
    },
    { title: "depends_on", url: "https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on" },
  ],
  examples: {
    bad: [
      { title: "refers to the API only", files: stack(""), lines: [1] },
      {
        title: "hashes only the API",
        files: stack("  triggers = {\n    hash = sha1(jsonencode(aws_api_gateway_rest_api.this.name))\n  }\n"),
        lines: [1],
      },
    ],
    good: [
      { title: "depends_on", files: stack("  depends_on = [aws_api_gateway_integration.post]\n") },
      { title: "depends_on with quotes", files: stack('  depends_on = ["aws_api_gateway_integration.post"]\n') },
      {
        title: "triggers behind a local, with for",
        files: `locals {\n  parts = [for i in [aws_api_gateway_integration.post] : i.id]\n}\n${stack("  triggers = { hash = sha1(jsonencode(local.parts)) }\n")}`,
      },
      {
        title: "an API defined by its body, count",
        files:
          'resource "aws_api_gateway_rest_api" "spec" {\n  body = file("api.json")\n}\nresource "aws_api_gateway_deployment" "d" {\n  count       = 1\n  rest_api_id = aws_api_gateway_rest_api.spec.id\n}\n',
      },
    ],
  },
  *check(module) {
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      const parts = partsOf(module, api, "aws_api_gateway_integration", "aws_api_gateway_method");
      if (parts.length === 0) continue;
      for (const deployment of partsOf(module, api, "aws_api_gateway_deployment")) {
        if (waits(module, deployment, parts)) continue;
        yield {
          ...atHead(deployment),
          message: `${deployment.address} does not wait for ${parts[0]?.address}, expected it in triggers or depends_on`,
        };
      }
    }
  },
});

function waits(module: Module, deployment: Resource, parts: readonly Resource[]): boolean {
  if (parts.some((part) => mentions(module, deployment, part))) return true;
  return ["triggers", "variables", "depends_on", "stage_description"].some((name) =>
    resourcesBehind(module, deployment.expression(name), deployment).some(
      (found) => parts.includes(found) || dependsOn(module, found, parts),
    ),
  );
}

/** A resource in between (`terraform_data`, `null_resource`, another part) refers to a method or integration. */
function dependsOn(module: Module, between: Resource, parts: readonly Resource[]): boolean {
  return between.type !== "aws_api_gateway_rest_api" && parts.some((part) => mentions(module, between, part));
}
