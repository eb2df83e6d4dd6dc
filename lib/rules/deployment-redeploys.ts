import { children, type Expression, type Reference, referenceNodes } from "@/lib/hcl";
import { body } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";

export const rule = defineRule({
  id: "deployment-redeploys",
  class: "F15",
  severity: "high",
  summary: "A deployment is replaced when the API changes.",
  why:
    "A deployment is a snapshot. Without triggers, later changes to methods and integrations are applied " +
    "but never served.",
  howToFix: "Add `triggers = { redeployment = sha1(jsonencode([…])) }` over the resources, methods and integrations.",
  references: [
    {
      title: "aws_api_gateway_deployment: triggers",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment#triggers-1",
    },
  ],
  *check(module) {
    for (const deployment of module.resourcesOf("aws_api_gateway_deployment")) {
      if (deployment.firstBlock("lifecycle")?.attribute("replace_triggered_by")) continue;
      const triggers =
        deployment.attribute("triggers") ??
        deployment.attribute("variables") ??
        deployment.attribute("stage_description");
      if (!triggers) {
        yield {
          ...atHead(deployment),
          message: `${deployment.address} has no triggers, expected a hash of the API's parts`,
        };
      } else if (isOfIdsAlone(module, triggers.value)) {
        yield {
          ...at(deployment.file, triggers),
          message: `${deployment.address} is triggered by ids alone, which stay when a method or an integration changes, expected a hash of the whole resources`,
        };
      } else if (isConstant(module, triggers.value, deployment)) {
        yield {
          ...at(deployment.file, triggers),
          message: `${deployment.address} has triggers that never change, expected a hash of the API's parts`,
        };
      }
    }
  },
  examples,
});

/**
 * The id of a method or an integration is made of names and stays as long as it is called so.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment#terraform-resources
 */
function isOfIdsAlone(module: Module, triggers: Expression): boolean {
  const kinds = rootsOf(module, triggers, new Set()).map(({ root, steps }) => {
    const last = steps.at(-1);
    return root.startsWith("aws_api_gateway_") && last?.kind === "attr" && IDS.has(last.name);
  });
  return kinds.length > 0 && kinds.every(Boolean);
}

/** References of an expression, with those behind locals; a local that is not there stays. */
function rootsOf(module: Module, expression: Expression, seen: Set<string>): readonly Reference[] {
  return [...referenceNodes(expression)].flatMap((reference) => {
    const [first] = reference.steps;
    const name = reference.root === "local" && first?.kind === "attr" ? first.name : "";
    const local = seen.has(name) ? undefined : module.local(name);
    if (!local) return [reference];
    seen.add(name);
    return reference.steps.length === 1 ? rootsOf(module, local.value, seen) : [reference];
  });
}

const IDS: ReadonlySet<string> = new Set(["id", "root_resource_id", "resource_id", "rest_api_id", "http_method"]);

const READS_FILES = /^(file|templatefile|filesha|filemd5|filebase64|timestamp|uuid|plantimestamp)/;

/** Neither a reference nor the content of a file. */
function isConstant(module: Module, expression: Expression, owner: Resource): boolean {
  if (expression.kind === "reference" && expression.root !== "path") return false;
  if (expression.kind === "hole" || (expression.kind === "call" && READS_FILES.test(expression.name))) return false;
  if (resourcesBehind(module, expression, owner).length > 0) return false;
  return children(expression).every((child) => isConstant(module, child, owner));
}

function examples(): Examples {
  const deployment = (body: string) =>
    dedent`
      resource "aws_api_gateway_deployment" "this" {
        rest_api_id = aws_api_gateway_rest_api.this.id
      ${body}}
      resource "aws_api_gateway_rest_api" "this" {
        name = "x"
      }
      resource "aws_api_gateway_method" "post" {
        rest_api_id = aws_api_gateway_rest_api.this.id
      }
    `;
  return {
    bad: [
      { title: "no triggers", files: deployment("  depends_on  = [aws_api_gateway_method.post]\n"), lines: [1] },
      {
        title: "ids, which never change",
        files: deployment(body`
          triggers = {
            redeployment = sha1(jsonencode([aws_api_gateway_rest_api.this.root_resource_id, aws_api_gateway_method.post.id]))
          }
        `),
        lines: [3],
      },
      {
        title: "ids behind a local",
        files:
          deployment("  triggers = { hash = md5(jsonencode(local.ids)) }\n") +
          dedent`
            locals {
              ids = [aws_api_gateway_method.post.id, aws_api_gateway_method.post.resource_id]
            }
          `,
        lines: [3],
      },
      {
        title: "triggers that never change",
        files: deployment(body`
          triggers = {
            version = "1"
          }
        `),
        lines: [3],
      },
    ],
    good: [
      {
        title: "a hash of the parts",
        files: deployment(
          body`
            triggers = {
              redeployment = sha1(jsonencode([aws_api_gateway_method.post.id, [for k, m in var.versions : k]]))
            }
          `,
        ),
      },
      {
        title: "a hash of a file, count",
        files: deployment(body`
          count    = 1
          triggers = {
            spec = filesha1("\${path.module}/openapi.yaml")
          }
        `),
      },
      {
        title: "replaced by the lifecycle",
        files: deployment(body`
          lifecycle {
            replace_triggered_by = [aws_api_gateway_method.post]
          }
        `),
      },
      {
        title: "parts behind locals",
        files:
          dedent`
            locals {
              parts = [aws_api_gateway_method.post]
            }
          ` + deployment("  triggers = { hash = md5(jsonencode(local.parts)) }\n"),
      },
    ],
  };
}
