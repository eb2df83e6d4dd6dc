import type { Block, ObjectEntry, ObjectLiteral } from "@/lib/hcl";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import { type LiteralText, literalTextsOf, nameOf } from "@/lib/terraform/module/literal-texts";
import { isSecret, secretFormat } from "./checks/secret-text";
import { examples } from "./no-secret-in-plain-text.examples";
import { awsDocs } from "./references/aws-docs";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "no-secret-in-plain-text",
  ofText: true,
  ofReplaced: true,
  class: "F06",
  severity: "medium",
  elsewhere: ["CKV_AWS_45", "CKV_AWS_41", "CKV_SECRET_6"],
  summary: "No password, key or token is in the code.",
  why:
    "Whoever can read the repository, the state or the console can read the value, and it stays in the history " +
    "after it was removed.",
  howToFix:
    "Move the value to Secrets Manager or a SecureString parameter, pass its ARN, and replace the value that was " +
    "exposed.",
  references: [
    awsDocs("Secrets Manager", "secretsmanager/latest/userguide/intro.html"),
    terraformDocs("Sensitive data in Terraform", "language/manage-sensitive-data"),
    awsDocs(
      "CIS: no secrets in Lambda environment variables",
      "lambda/latest/dg/configuration-envvars-encryption.html",
    ),
  ],
  check: perFile(function* (file) {
    for (const text of literalTextsOf(file)) {
      if (text.isKey || SILENT.has(text.attribute.name) || text.blocks.some(({ type }) => type === "validation"))
        continue;
      const kind = secretFormat(text.node.value) ?? (isNamedSecret(text) ? `value of ${shownName(text)}` : undefined);
      if (kind)
        yield { ...at(file, text.node), message: `${kind} in plain text, expected a reference to a secret store` };
    }
  }),
  examples,
});

const SILENT = new Set(["description", "error_message", "condition", "pattern"]);

function isNamedSecret(text: LiteralText): boolean {
  if (text.node.kind !== "string" || text.parents.some(({ kind }) => kind === "binary")) return false;
  return isSecret(shownName(text), text.node.value) && !isArgumentOfCall(text) && !isSetOutside(text);
}

/** The variable's name for a default, else the nearest key or argument. */
function shownName(text: LiteralText): string {
  const name = nameOf(text);
  const [top] = text.blocks;
  if (top?.type === "variable" && name === "default") return top.labels[0]?.value ?? name;
  if (name === "value" && top?.labels[0]?.value === "aws_api_gateway_api_key") return "api_key";
  if (name === "value" && top?.labels[0]?.value === "aws_ssm_parameter") return parameterName(top) ?? name;
  return name === "value" ? (nameBeside(text) ?? name) : name;
}

/**
 * `{ name = "DB_PASSWORD", value = "…" }`, as a container's environment is written; settings of a database are in small
 * letters.
 */
function nameBeside({ parents: [nearest], blocks }: LiteralText): string | undefined {
  const last = blocks.length > 1 ? blocks.at(-1) : undefined;
  // Of builds it is said by a rule of their own (build-secrets-not-plain).
  const own = last?.type === "environment_variable" ? undefined : last;
  const value = nearest
    ? nearest.kind === "object" && entryCalledName(nearest)?.value
    : own && attributeCalledName(own);
  if (!value) return undefined;
  return value.kind === "string" && /^[A-Z][A-Z\d_]*$/.test(value.value) ? value.value : undefined;
}

const entryCalledName = cached(({ entries }: ObjectLiteral): ObjectEntry | undefined =>
  entries.find(({ key }) =>
    key.kind === "string" ? key.value === "name" : key.kind === "reference" && key.root === "name",
  ),
);

/** `setting { name = "DB_PASSWORD", value = "…" }`. */
function attributeCalledName({ body }: Block) {
  const name = body.items.find((item) => item.kind === "attribute" && item.name === "name");
  return name?.kind === "attribute" ? name.value : undefined;
}

/** The last part of the path under which a parameter is kept. */
function parameterName(top: Block): string | undefined {
  const value = attributeCalledName(top);
  const last = value?.kind === "template" ? value.parts.at(-1) : value;
  return last?.kind === "string" || last?.kind === "text" ? last.value.split("/").at(-1) : undefined;
}

/** `lookup(x, "password")`, `var.m["token"]`: the text is a name, not the value. */
function isArgumentOfCall({ parents }: LiteralText): boolean {
  const [nearest] = parents;
  if (nearest?.kind === "reference" || nearest?.kind === "access") return true;
  return (
    nearest?.kind === "call" &&
    nearest.name !== "tostring" &&
    nearest.name !== "sensitive" &&
    nearest.name !== "base64encode"
  );
}

/** `ignore_changes` on the argument says that the value is put in from outside. */
function isSetOutside({ blocks: [top], attribute }: LiteralText): boolean {
  const lifecycle = top?.body.items.find((item) => item.kind === "block" && item.type === "lifecycle");
  const ignored =
    lifecycle?.kind === "block"
      ? lifecycle.body.items.find((item) => item.kind === "attribute" && item.name === "ignore_changes")
      : undefined;
  if (ignored?.kind !== "attribute") return false;
  const { value } = ignored;
  return (
    value.kind !== "tuple" || value.items.some((item) => item.kind === "reference" && item.root === attribute.name)
  );
}
