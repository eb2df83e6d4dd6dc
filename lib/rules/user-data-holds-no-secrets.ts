import { type Expression, referenceNodes } from "@/lib/hcl";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Problem } from "@/lib/lint/rule";
import { booleanOf, evaluate, type Module, type Resource, scopeOf, targetOf } from "@/lib/terraform";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { literalTextsIn } from "@/lib/terraform/module/literal-texts";
import { isSecret, secretFormat } from "./checks/secret-text";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "user-data-holds-no-secrets",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_46", "AVD-AWS-0029", "AVD-AWS-0129"],
  summary: "An instance's user data holds no secrets.",
  why: "Every process on the instance and everyone who may describe it can read the script, and the state holds it too.",
  howToFix: "Let the script read the value from Secrets Manager or Parameter Store with the instance's role.",
  references: [
    awsDocs("Instance metadata and user data", "AWSEC2/latest/UserGuide/instancedata-add-user-data.html"),
    awsDocs("Secrets Manager", "secretsmanager/latest/userguide/intro.html"),
  ],
  *check(module) {
    for (const view of module.resourcesOf("aws_instance", "aws_launch_template", "aws_launch_configuration")) {
      yield* typedIn(view);
      yield* handedIn(module, view);
    }
  },
  examples: () => ({
    bad: [
      fires("typed in", 4)`
        resource "aws_instance" "i" {
          user_data = <<-EOT
            #!/bin/sh
            export DB_PASSWORD=hunter2hunter2
          EOT
        }
      `,
      fires("handed in", 7)`
        variable "token" {
          sensitive = true
        }
        resource "aws_launch_template" "t" {
          user_data = base64encode(<<-EOT
            #!/bin/sh
            TOKEN=\${var.token} run
          EOT
          )
        }
      `,
    ],
    good: [
      silent("read from the store, for_each")`
        resource "aws_instance" "i" {
          for_each  = toset(["a"])
          user_data = <<-EOT
            #!/bin/sh
            export DB_PASSWORD=$(aws ssm get-parameter --name /db --with-decryption --query Parameter.Value)
            export DB_PASSWORD_ARN=\${aws_secretsmanager_secret.s.arn}
          EOT
        }
      `,
      silent("from a file, count")`
        resource "aws_instance" "i" {
          count     = 1
          user_data = file("\${path.module}/start.sh")
        }
      `,
    ],
  }),
});

const ARGUMENTS: ReadonlySet<string> = new Set(["user_data", "user_data_base64"]);

/** `NAME=value`, as a shell and most settings write it. */
const SETTING = /(?<=(?:^|[^\w.$-])-{0,2})([A-Za-z][\w.-]*)\s*[=:]\s*(["']?)([^\s"'$;]+)\2/g;

function* typedIn(view: Resource): Iterable<Problem> {
  if (!view.attributes.some(({ name }) => ARGUMENTS.has(name))) return;
  for (const text of literalTextsIn(view)) {
    if (!ARGUMENTS.has(text.attribute.name)) continue;
    // What is a secret by its form alone is found by another rule.
    if (secretFormat(text.node.value)) continue;
    for (const { match, range } of findInLiteral(text, SETTING)) {
      const [, name = "", , value = ""] = match;
      if (isSecret(name, value))
        yield { ...at(view.file, { range }), message: `${name} is in user data, expected it in a secret store` };
    }
  }
}

function* handedIn(module: Module, view: Resource): Iterable<Problem> {
  for (const attribute of view.attributes) {
    if (!ARGUMENTS.has(attribute.name)) continue;
    for (const reference of referenceNodes(attribute.value))
      if (isSecretValue(module, reference))
        yield { ...at(view.file, reference), message: "a secret is put into user data, expected it in a secret store" };
  }
}

/** A variable that is marked, or a password that Terraform makes. */
function isSecretValue(module: Module, reference: Expression & { readonly kind: "reference" }): boolean {
  const target = targetOf(module, reference);
  if (target?.kind === "variable") {
    const marked = module.variable(target.name)?.expression("sensitive");
    return marked !== undefined && booleanOf(evaluate(marked, scopeOf(module))) === true;
  }
  if (target?.kind !== "resource") return false;
  const [step] = target.path;
  const name = step?.kind === "attr" ? step.name : "";
  return SECRETS.has(`${target.type}.${name}`);
}

const SECRETS: ReadonlySet<string> = new Set([
  "random_password.result",
  "tls_private_key.private_key_pem",
  "aws_iam_access_key.secret",
  "aws_secretsmanager_secret_version.secret_string",
  "aws_db_instance.password",
]);
