import { children, type Expression } from "@/lib/hcl";
import { fires } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, targetOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { providerPage } from "./references/provider-page";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "deployment-triggers-are-stable",
  class: "F15",
  severity: "medium",
  summary: "A deployment's triggers change only when the API changes.",
  why: "`timestamp()` and `uuid()` differ in every plan: the API is redeployed by every apply and no plan is ever empty, so real drift goes unnoticed.",
  howToFix: "Hash the definitions of the methods and integrations instead.",
  references: [
    terraformDocs("timestamp function", "language/functions/timestamp"),
    providerPage("aws_api_gateway_deployment"),
  ],
  *check(module) {
    for (const deployment of module.resourcesOf("aws_api_gateway_deployment")) {
      for (const name of ["triggers", "variables", "stage_description", "description"]) {
        const call = changing(module, deployment.expression(name), 0);
        const file = call && module.fileOf(call);
        if (call && file) {
          yield {
            ...at(file, call),
            message:
              `${deployment.address} is replaced by every apply because of ${call.name}(), expected a hash of the API's ` +
              "parts",
          };
        }
      }
    }
  },
  examples,
});

/** The first call that gives another value in every plan, also behind locals. */
function changing(
  module: Module,
  expression: Expression | undefined,
  depth: number,
): (Expression & { kind: "call" }) | undefined {
  if (!expression || depth > 20) return undefined;
  if (expression.kind === "call" && ["timestamp", "uuid", "bcrypt", "plantimestamp"].includes(expression.name))
    return expression;
  const target = targetOf(module, expression);
  if (target?.kind === "local") return changing(module, target.local?.value, depth + 1);
  for (const child of children(expression)) {
    const found = changing(module, child, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function examples(): Examples {
  const deployment = (trigger: string) =>
    dedent`
      resource "aws_api_gateway_deployment" "this" {
        rest_api_id = aws_api_gateway_rest_api.this.id
        triggers = {
          redeployment = ${trigger}
        }
      }
    `;
  return {
    bad: [
      { title: "the time", files: deployment("timestamp()"), lines: [4] },
      {
        title: "a random value behind a local",
        files:
          deployment("local.stamp") +
          dedent`
            locals {
              stamp = "run-\${uuid()}"
            }
          `,
        lines: [8],
      },
      fires("in the description of the stage", 3)`
        resource "aws_api_gateway_deployment" "d" {
          count             = 1
          stage_description = "Deployed at \${timestamp()}"
        }
      `,
    ],
    good: [
      { title: "a hash", files: deployment("sha1(jsonencode([for m in var.methods : m]))") },
      {
        title: "the time elsewhere, for_each",
        files:
          deployment("sha1(local.spec)") +
          dedent`
            locals {
              now = timestamp()
            }
            resource "aws_ssm_parameter" "at" {
              for_each = toset(["a"])
              value    = local.now
            }
          `,
      },
    ],
  };
}
