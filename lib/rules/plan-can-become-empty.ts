import { type Call, children, type Expression } from "@/lib/hcl";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Problem } from "@/lib/lint/rule";
import { type BlockView, type Module, type Resource, targetOf } from "@/lib/terraform";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "plan-can-become-empty",
  class: null,
  severity: "low",
  summary: "No argument changes with every plan.",
  why:
    "`timestamp()` and `uuid()` differ in every plan: no plan is ever empty, so real drift goes unnoticed, and what cannot be changed in place is " +
    "replaced by every apply.",
  howToFix: "Use a time_static or random_id, or add the argument to `ignore_changes`.",
  references: [
    terraformDocs("timestamp function", "language/functions/timestamp"),
    terraformDocs("uuid function", "language/functions/uuid"),
  ],
  *check(module) {
    if (!module.files.some(({ text }) => CALLS.test(text))) return;
    for (const resource of module.resources) if (isKept(resource)) yield* changing(module, resource, resource);
  },
  examples: () => ({
    bad: [
      fires("in an argument and in a tag, behind a local", 6, 9)`
        locals {
          now  = timestamp()
          tags = { Team = "ml" }
        }
        resource "aws_s3_object" "o" {
          content = "made \${timestamp()}"
        }
        resource "aws_sqs_queue" "q" {
          tags = merge(local.tags, { Made = local.now })
        }
      `,
    ],
    good: [
      silent("ignored, for_each")`
        resource "aws_db_instance" "d" {
          for_each                  = toset(["a"])
          final_snapshot_identifier = "last-\${formatdate("YYYYMMDD", timestamp())}"
          lifecycle {
            ignore_changes = [final_snapshot_identifier]
          }
        }
      `,
      silent("meant to run every time, count")`
        resource "null_resource" "always" {
          count    = 1
          triggers = { now = timestamp() }
        }
      `,
      silent("of a deployment, which has a rule of its own")`
        resource "aws_api_gateway_deployment" "d" {
          triggers = { now = timestamp() }
        }
      `,
    ],
  }),
});

const CALLS = /\b(?:timestamp|plantimestamp|uuid|bcrypt)\s*\(/;

const CHANGING: ReadonlySet<string> = new Set(["timestamp", "plantimestamp", "uuid", "bcrypt"]);

/** Those are made to run again, and deployments are judged by their triggers. */
const MEANT = /^(?:null_resource|terraform_data|aws_api_gateway_deployment|aws_lambda_invocation)$|^(?:time|random)_/;

function isKept({ mode, type }: Resource): boolean {
  return mode === "managed" && !MEANT.test(type);
}

function* changing(module: Module, resource: Resource, view: BlockView): Iterable<Problem> {
  const ignored = view === resource ? ignoredBy(resource) : new Set<string>();
  if (ignored === "all") return;
  for (const attribute of view.attributes) {
    const call = ignored.has(attribute.name) ? undefined : callIn(module, attribute.value, 0);
    if (call)
      yield {
        ...at(view.file, attribute.value),
        message: `argument ${attribute.name} of ${resource.address} changes with every plan through ${call.name}(), expected a value that stays`,
      };
  }
  for (const block of view.blockViews)
    if (!SILENT.has(block.blockType) && !(ignored.has(block.blockType) && view === resource))
      yield* changing(module, resource, block);
}

const SILENT: ReadonlySet<string> = new Set(["lifecycle", "provisioner", "connection"]);

function ignoredBy(resource: Resource): ReadonlySet<string> | "all" {
  const value = resource.firstBlock("lifecycle")?.expression("ignore_changes");
  if (value?.kind === "reference" && value.root === "all") return "all";
  if (value?.kind !== "tuple") return new Set();
  return new Set(value.items.flatMap((item) => (item.kind === "reference" ? [item.root] : [])));
}

const MAX_HOPS = 20;

/** The first call that differs from plan to plan, also behind locals. */
function callIn(module: Module, expression: Expression | undefined, hops: number): Call | undefined {
  if (!expression || hops > MAX_HOPS) return undefined;
  if (expression.kind === "call" && CHANGING.has(expression.name)) return expression;
  const target = targetOf(module, expression);
  if (target?.kind === "local") return callIn(module, target.local?.value, hops + 1);
  for (const child of children(expression)) {
    const found = callIn(module, child, hops + 1);
    if (found) return found;
  }
  return undefined;
}
