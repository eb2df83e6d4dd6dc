import { children, type Expression, type Step } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import { appendToBlock, at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, attributeIn, booleanOf, type Module, targetOf } from "@/lib/terraform";
import { schemaOf } from "@/lib/terraform/schema/schema";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "secret-output-is-sensitive",
  class: "F06",
  severity: "medium",
  summary: "An output that carries a secret is sensitive.",
  why:
    "Outputs are printed by every run and in every pipeline's log. Terraform refuses to plan an output with a " +
    "sensitive value that is not marked; `nonsensitive` hides the warning, not the value.",
  howToFix: "Set `sensitive = true`, or output the ARN of the secret instead of its value.",
  references: [
    terraformDocs("Sensitive outputs", "language/values/outputs#sensitive-suppressing-values-in-cli-output"),
  ],
  *check(module) {
    for (const output of module.declarations.outputs) {
      const value = output.expression("value");
      if (!value || booleanOf(argumentOf(module, output, "sensitive"))) continue;
      const secret = secretIn(module, value, new Map());
      if (!secret) continue;
      const message = `output "${output.name}" shows ${secret}, expected sensitive = true`;
      const fixes = output.attribute("sensitive")
        ? []
        : [appendToBlock("Set sensitive = true", output, "sensitive = true")];
      yield { ...at(output.file, value), message, fixes };
    }
  },
  examples,
});

/** What the output would show; `bound` are for-variables with the type of resource they stand for. */
function secretIn(module: Module, expression: Expression, bound: ReadonlyMap<string, string>): string | undefined {
  if (expression.kind === "reference") {
    const type = bound.get(expression.root);
    const own = type === undefined ? ownSecret(module, expression) : sensitiveAttribute(type, expression.steps);
    if (own) return own;
  }
  if (expression.kind === "for") {
    const target = targetOf(module, expression.collection);
    const inner = new Map(bound);
    if (target?.kind === "resource" && !target.path.length) inner.set(expression.valueName, target.type);
    else inner.delete(expression.valueName);
    return secretIn(module, expression.value, inner);
  }
  for (const child of children(expression)) {
    const found = secretIn(module, child, bound);
    if (found) return found;
  }
  return undefined;
}

function ownSecret(module: Module, expression: Expression): string | undefined {
  const target = targetOf(module, expression);
  if (target?.kind === "variable") {
    const marked = target.variable && booleanOf(argumentOf(module, target.variable, "sensitive"));
    return marked ? `the sensitive var.${target.name}` : undefined;
  }
  if (target?.kind !== "resource" || target.mode === "ephemeral") return undefined;
  return sensitiveAttribute(target.type, target.path);
}

/** What no schema at hand marks: the plan key's `value` is the API key's own. */
const UNMARKED: Readonly<Record<string, readonly string[]>> = {
  aws_api_gateway_usage_plan_key: ["value"],
  random_password: ["result", "bcrypt_hash"],
  tls_private_key: ["private_key_pem", "private_key_openssh", "private_key_pem_pkcs8"],
};

function sensitiveAttribute(type: string, path: readonly Step[]): string | undefined {
  const name = attributeIn(path);
  if (name === undefined) return undefined;
  const isSensitive =
    schemaOf("resource", type)?.attributes.get(name)?.sensitive || entryOf(UNMARKED, type)?.includes(name);
  return isSensitive ? `${type}.${name}` : undefined;
}

function examples(): Examples {
  const out = (value: string, more = "") => dedent`
    output "key" {
      value = ${value}
    ${more}}
  `;
  return {
    bad: [
      {
        title: "the value of an API key",
        files: out("aws_api_gateway_api_key.k.value"),
        lines: [2],
        fixed: out("aws_api_gateway_api_key.k.value", "  sensitive = true\n"),
      },
      {
        title: "the same through the usage plan",
        files: out("aws_api_gateway_usage_plan_key.k.value"),
        lines: [2],
        fixed: out("aws_api_gateway_usage_plan_key.k.value", "  sensitive = true\n"),
      },
      {
        title: "of every key",
        files: out("{ for name, key in aws_api_gateway_api_key.k : name => key.value }"),
        lines: [2],
      },
      { title: "a generated password, unmasked", files: out("nonsensitive(random_password.p.result)"), lines: [2] },
      {
        title: "a sensitive variable",
        files:
          dedent`
            variable "token" {
              sensitive = true
            }
          ` + out('"x-${var.token}"'),
        lines: [5],
      },
    ],
    good: [
      { title: "marked", files: out("aws_api_gateway_api_key.k.value", "  sensitive = true\n") },
      {
        title: "ids of the keys, with for",
        files: out("{ for name, key in aws_api_gateway_api_key.k : name => key.id }"),
      },
      { title: "the ARN of the secret, count", files: out("aws_secretsmanager_secret.k[0].arn") },
    ],
  };
}
