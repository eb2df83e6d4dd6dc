import { body, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, argumentsOf, type Resource, stringOf, type Value } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { isSecretName } from "./checks/secret-text";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "parameter-is-encrypted",
  class: "F06",
  severity: "medium",
  elsewhere: ["CKV2_AWS_34"],
  summary: "Parameters that hold secrets are SecureStrings.",
  why:
    "A String parameter can be read by everyone with ssm:GetParameter; a SecureString also takes " +
    "permission to use its key.",
  howToFix: 'Set `type = "SecureString"` and `key_id` to a key of the stack.',
  references: [
    awsDocs("SecureString parameters", "systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"),
  ],
  *check(module) {
    for (const parameter of module.resourcesOf("aws_ssm_parameter")) {
      const type = parameter.attribute("type");
      const isPlain = argumentsOf(module, parameter, "type").some((value) => stringOf(value) === "String");
      const name = lastPart(argumentOf(module, parameter, "name"));
      if (!isPlain || !isSecretName(name.replaceAll("-", "_")) || pointsElsewhere(parameter)) continue;
      const place = type ? at(parameter.file, type) : atHead(parameter);
      yield { ...place, message: `${parameter.address} keeps ${name} as String, expected "SecureString"` };
    }
  },
  examples,
});

function lastPart(name: Value): string {
  const text = stringOf(name) ?? (name.kind === "unknown" ? name.pattern?.at(-1) : undefined);
  return text?.split("/").at(-1) ?? "";
}

/** Its value is an attribute such as `.arn`, `.name` or `.id`. */
function pointsElsewhere(parameter: Resource): boolean {
  const value = parameter.expression("value");
  const last = value?.kind === "reference" ? value.steps.at(-1) : undefined;
  return last?.kind === "attr" && /^(arn|name|id|url|endpoint)$|_(arn|name|id|url)$/.test(last.name);
}

function examples(): Examples {
  const parameter = (name: string, lines: string) =>
    dedent`
      resource "aws_ssm_parameter" "p" {
        name  = ${name}
      ${lines}  value = var.value
      }
    `;
  return {
    bad: [
      { title: "a token as String", files: parameter('"/ml/api-token"', '  type  = "String"\n'), lines: [3] },
      {
        title: "a name that is put together",
        files: parameter('"/${var.project}/db_password"', '  type  = "String"\n'),
        lines: [3],
      },
    ],
    good: [
      {
        title: "a key of the stack, for_each",
        files: parameter(
          '"/ml/${each.key}/token"',
          body`
            for_each = toset(["a"])
            type     = "SecureString"
            key_id   = aws_kms_key.k.arn
          `,
        ),
      },
      {
        title: "settings and what points to a secret, count",
        files:
          parameter(
            '"/ml/model-versions"',
            body`
              count = 1
              type  = "StringList"
            `,
          ) + parameter('"/ml/secret-arn"', '  type  = "String"\n').replace('"p"', '"q"'),
      },
      silent("an ARN behind a telling name")`
        resource "aws_ssm_parameter" "p" {
          name  = "/ml/secret"
          type  = "String"
          value = aws_secretsmanager_secret.s.arn
        }
      `,
    ],
  };
}
