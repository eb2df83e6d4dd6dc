import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "secret-rotates",
  class: null,
  severity: "low",
  elsewhere: ["CKV2_AWS_57", "CKV_AWS_304"],
  summary: "Secrets that the stack generates are rotated.",
  why: "A leaked password works until somebody changes it, and without a schedule nobody does.",
  howToFix: "Add an aws_secretsmanager_secret_rotation with a function that changes the value where it is used.",
  references: [securityHub("SecretsManager.1")],
  *check(module) {
    for (const secret of module.resourcesOf("aws_secretsmanager_secret")) {
      if (!isMadeUpHere(module, secret)) continue;
      if (!certainlyAlone(module, secret, "aws_secretsmanager_secret_rotation", "secret_id")) continue;
      yield { ...atHead(secret), message: `${secret.address} never changes, expected a rotation` };
    }
  },
  examples,
});

/** Its value comes from a random password of the module. */
function isMadeUpHere(module: Module, secret: Resource): boolean {
  return companionsOf(module, secret, "aws_secretsmanager_secret_version", "secret_id").some(
    ({ module: home, companion }) =>
      resourcesBehind(home, companion.expression("secret_string"), companion).some(({ type }) =>
        /^random_(password|string|id|bytes)$/.test(type),
      ),
  );
}

function examples(): Examples {
  const SECRET = dedent`
    resource "aws_secretsmanager_secret" "db" {
      name = "db"
    }
  `;
  const version = (value: string) =>
    dedent`
      resource "aws_secretsmanager_secret_version" "db" {
        secret_id     = aws_secretsmanager_secret.db.id
        secret_string = ${value}
      }
    `;
  const RANDOM =
    version("random_password.db.result") +
    dedent`
      resource "random_password" "db" {
        length = 32
      }
    `;
  return {
    bad: [
      {
        title: "a generated password",
        files: SECRET + RANDOM,
        lines: [1],
      },
    ],
    good: [
      {
        title: "with a schedule, for_each",
        files:
          SECRET +
          RANDOM +
          dedent`
            resource "aws_secretsmanager_secret_rotation" "db" {
              for_each            = { db = aws_secretsmanager_secret.db.id }
              secret_id           = each.value
              rotation_lambda_arn = var.rotation
            }
          `,
      },
      {
        title: "a value that API Gateway issued, count",
        files:
          SECRET +
          version("aws_api_gateway_api_key.k[0].value") +
          dedent`
            resource "aws_api_gateway_api_key" "k" {
              count = 1
            }
          `,
      },
      { title: "a value that is put in by hand", files: SECRET },
    ],
  };
}
