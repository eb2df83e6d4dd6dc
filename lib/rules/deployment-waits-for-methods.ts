import { mentions } from "@/lib/aws/lambda";
import { notOrderedBefore } from "@/lib/aws/not-ordered-before";
import { partsOf } from "@/lib/aws/rest-api";
import { body, silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { providerPage } from "./references/provider-page";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "deployment-waits-for-methods",
  class: "F15",
  severity: "critical",
  summary: "A deployment waits for the methods and integrations it publishes.",
  why:
    "Terraform creates things in the order of their references. A deployment that refers to the API " +
    "alone may be made before its methods: the apply fails with 'The REST API doesn't contain any methods' or publishes half an API.",
  howToFix: "Name the integrations in `triggers` or in `depends_on`.",
  references: [
    providerPage("aws_api_gateway_deployment"),
    terraformDocs("depends_on", "language/meta-arguments/depends_on"),
  ],
  *check(module) {
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      const parts = partsOf(module, api, "aws_api_gateway_integration", "aws_api_gateway_method");
      if (parts.length === 0) continue;
      const deployments = partsOf(module, api, "aws_api_gateway_deployment");
      for (const deployment of deployments) {
        const missed = waits(module, deployment, parts) ? forgotten(module, deployments, parts) : parts;
        if (!missed[0]) continue;
        yield {
          ...atHead(deployment),
          // A deployment without any method fails; one without some of them serves the rest.
          severity: missed === parts ? "critical" : "medium",
          message: `${deployment.address} does not wait for ${missed[0].address}, expected it in triggers or depends_on`,
        };
      }
    }
  },
  examples,
});

/**
 * Integrations that may be made after the only deployment, which then does not serve them; of several each may serve a
 * part.
 */
function forgotten(module: Module, deployments: readonly Resource[], parts: readonly Resource[]): readonly Resource[] {
  const [only, another] = deployments;
  const integrations = parts.filter(({ type }) => type === "aws_api_gateway_integration");
  return only && !another ? notOrderedBefore(module, only, integrations) : [];
}

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

function examples(): Examples {
  const stack = (body: string) => dedent`
    resource "aws_api_gateway_deployment" "this" {
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
  return {
    bad: [
      { title: "refers to the API only", files: stack(""), lines: [1] },
      {
        title: "names one of two integrations",
        files:
          stack("  depends_on = [aws_api_gateway_integration.post]\n") +
          dedent`
            resource "aws_api_gateway_integration" "get" {
              rest_api_id = aws_api_gateway_rest_api.this.id
            }
          `,
        lines: [1],
      },
      {
        title: "hashes only the API",
        files: stack(body`
          triggers = {
            hash = sha1(jsonencode(aws_api_gateway_rest_api.this.name))
          }
        `),
        lines: [1],
      },
    ],
    good: [
      { title: "depends_on", files: stack("  depends_on = [aws_api_gateway_integration.post]\n") },
      { title: "depends_on with quotes", files: stack('  depends_on = ["aws_api_gateway_integration.post"]\n') },
      {
        title: "both, one through what comes after it",
        files:
          stack("  depends_on = [aws_api_gateway_integration.post, aws_api_gateway_integration_response.get]\n") +
          dedent`
            resource "aws_api_gateway_integration" "get" {
              rest_api_id = aws_api_gateway_rest_api.this.id
            }
            resource "aws_api_gateway_integration_response" "get" {
              rest_api_id = aws_api_gateway_integration.get.rest_api_id
            }
          `,
      },
      {
        title: "one integration, and a module that may hold the other's order",
        files:
          stack("  depends_on = [aws_api_gateway_integration.post, module.rest]\n") +
          dedent`
            resource "aws_api_gateway_integration" "get" {
              rest_api_id = aws_api_gateway_rest_api.this.id
            }
            module "rest" {
              source = "example/rest/aws"
            }
          `,
      },
      {
        title: "triggers behind a local, with for",
        files:
          dedent`
            locals {
              parts = [for i in [aws_api_gateway_integration.post] : i.id]
            }
          ` + stack("  triggers = { hash = sha1(jsonencode(local.parts)) }\n"),
      },
      silent("an API defined by its body, count")`
        resource "aws_api_gateway_rest_api" "spec" {
          body = file("api.json")
        }
        resource "aws_api_gateway_deployment" "d" {
          count       = 1
          rest_api_id = aws_api_gateway_rest_api.spec.id
        }
      `,
    ],
  };
}
