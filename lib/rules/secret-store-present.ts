import { functionsOf } from "@/lib/aws/lambda";
import type { Expression } from "@/lib/hcl";
import { fires, silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import type { Module, Resource } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { literalTextsIn, nameOf } from "@/lib/terraform/module/literal-texts";
import { dedent } from "@/lib/text/dedent";
import { isSecretName } from "./checks/secret-text";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "secret-store-present",
  class: "F06",
  severity: "medium",
  general: "low",
  summary: "A stack with secrets has a secret store.",
  why:
    "API keys and credentials that are not in Secrets Manager or Parameter Store end up in outputs, environment variables and " +
    "e-mails.",
  howToFix:
    "Keep API key values in aws_secretsmanager_secret_version and run-time settings in SecureString parameters.",
  references: [
    awsDocs("Secrets Manager", "secretsmanager/latest/userguide/intro.html"),
    awsDocs("Parameter Store", "systems-manager/latest/userguide/systems-manager-parameter-store.html"),
  ],
  *check(module) {
    const needing = firstSecret(module);
    if (!needing || !certainlyLacks(module, ...STORES)) return;
    yield {
      ...atHead(needing),
      message:
        `${needing.address} in a stack without Secrets Manager or Parameter Store, expected a store for what is ` +
        "secret",
    };
  },
  examples,
});

const STORES = [
  "aws_secretsmanager_secret",
  "aws_secretsmanager_secret_version",
  "aws_secretsmanager_random_password",
  "aws_ssm_parameter",
  "aws_ssm_parameters_by_path",
  "vault_generic_secret",
  "vault_kv_secret_v2",
];

/** What makes the stack need a store: keys in front of functions, a database, a credential handed to a function. */
function firstSecret(module: Module): Resource | undefined {
  const [lambda] = functionsOf(module);
  if (!lambda) return undefined;
  const [key] = module.resourcesOf("aws_api_gateway_api_key", "aws_db_instance", "aws_rds_cluster");
  return key ?? functionsOf(module).find((one) => hasSecretVariable(one));
}

function hasSecretVariable(lambda: Resource): boolean {
  const variables = lambda.firstBlock("environment")?.expression("variables");
  if (variables?.kind !== "object") return literalTextsIn(lambda).some((text) => isSecretName(nameOf(text)));
  return variables.entries.some(
    ({ key, value }) => key.kind === "string" && isSecretName(key.value) && !isPointer(value),
  );
}

/** Where the secret lies, which is none. */
function isPointer(value: Expression): boolean {
  const last = value.kind === "reference" ? value.steps.at(-1) : undefined;
  return last?.kind === "attr" && POINTING.test(last.name);
}

const POINTING = /(?:^|_)(?:arn|id|name|path|uri|url)$/i;

function examples(): Examples {
  const KEY = dedent`
    resource "aws_api_gateway_api_key" "k" {
      for_each = toset(var.plans)
      name     = each.key
    }
    resource "aws_lambda_function" "m" {
      function_name = "m"
    }
  `;
  return {
    bad: [
      { title: "API keys and no store", files: KEY, lines: [1] },
      fires("credentials in the environment and no store", 1)`
        resource "aws_lambda_function" "m" {
          environment {
            variables = { DB_PASSWORD = var.db_password }
          }
        }
      `,
    ],
    good: [
      {
        title: "keys in Secrets Manager",
        files:
          KEY +
          dedent`
            resource "aws_secretsmanager_secret" "k" {
              for_each = aws_api_gateway_api_key.k
            }
          `,
      },
      {
        title: "an existing parameter is read, count",
        files:
          KEY +
          dedent`
            data "aws_ssm_parameter" "k" {
              count = 1
              name  = "/k"
            }
          `,
      },
      silent("the name of a parameter, not what is in it")`
        resource "aws_lambda_function" "m" {
          environment {
            variables = { WEBHOOK_SECRET = var.webhook.secret_name, DB_PASSWORD = var.database.password_arn }
          }
        }
      `,
      silent("functions with nothing secret")`
        resource "aws_lambda_function" "m" {
          for_each = var.m
          environment {
            variables = { LOG_LEVEL = "info" }
          }
        }
      `,
    ],
  };
}
