import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { atHead, defineRule } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";

const SECRET = 'resource "aws_secretsmanager_secret" "db" {\n  name = "db"\n}\n';
const version = (value: string) =>
  `resource "aws_secretsmanager_secret_version" "db" {\n  secret_id     = aws_secretsmanager_secret.db.id\n  secret_string = ${value}\n}\n`;

export const rule = defineRule({
  id: "secret-rotates",
  class: null,
  severity: "low",
  elsewhere: ["CKV2_AWS_57", "CKV_AWS_304"],
  summary: "Secrets that the stack makes up itself are rotated.",
  why: "A password that was leaked once stays good until somebody changes it; without a schedule nobody does.",
  howToFix: "Add an aws_secretsmanager_secret_rotation with a function that changes the value where it is used.",
  references: [
    {
      title: "Security Hub SecretsManager.1",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-1",
    },
  ],
  examples: {
    bad: [
      {
        title: "a generated password",
        files: `${SECRET}${version("random_password.db.result")}resource "random_password" "db" {\n  length = 32\n}\n`,
        lines: [1],
      },
    ],
    good: [
      {
        title: "with a schedule, for_each",
        files: `${SECRET}${version("random_password.db.result")}resource "random_password" "db" {\n  length = 32\n}\nresource "aws_secretsmanager_secret_rotation" "db" {\n  for_each            = { db = aws_secretsmanager_secret.db.id }\n  secret_id           = each.value\n  rotation_lambda_arn = var.rotation\n}\n`,
      },
      {
        title: "a value that API Gateway issued, count",
        files: `${SECRET}${version("aws_api_gateway_api_key.k[0].value")}resource "aws_api_gateway_api_key" "k" {\n  count = 1\n}\n`,
      },
      { title: "a value that is put in by hand", files: SECRET },
    ],
  },
  *check(module) {
    for (const secret of module.resourcesOf("aws_secretsmanager_secret")) {
      if (!isMadeUpHere(module, secret)) continue;
      if (!certainlyAlone(module, secret, "aws_secretsmanager_secret_rotation", "secret_id")) continue;
      yield { ...atHead(secret), message: `${secret.address} never changes, expected a rotation` };
    }
  },
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
