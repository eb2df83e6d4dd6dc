import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, type BlockView, type Module, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { isSecretName } from "./checks/secret-text";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "build-secrets-not-plain",
  class: "F06",
  severity: "high",
  summary: "Builds read credentials from a secret store, not from plain variables.",
  why:
    "Plain environment variables of a project are shown in the console, in its configuration and in the log of a " +
    "build that prints its environment.",
  howToFix: 'Set `type = "SECRETS_MANAGER"` or `"PARAMETER_STORE"` and give the secret’s name as the value.',
  references: [securityHub("CodeBuild.2")],
  *check(module) {
    for (const build of module.resourcesOf("aws_codebuild_project")) {
      for (const variable of build.blocks("environment").flatMap((view) => view.blocks("environment_variable"))) {
        const name = stringOf(argumentOf(module, variable, "name"));
        if (name === undefined || !isSecretName(name) || !isPlain(module, variable)) continue;
        const attribute = variable.attribute("value");
        if (attribute)
          yield { ...at(build.file, attribute), message: `${name} is a plain variable, expected SECRETS_MANAGER` };
      }
    }
  },
  examples,
});

/** Plain is what it is without a type, too. */
function isPlain(module: Module, variable: BlockView): boolean {
  const type = argumentOf(module, variable, "type");
  return type.kind === "absent" || stringOf(type) === "PLAINTEXT";
}

function examples(): Examples {
  const project = (block: string) => dedent`
    resource "aws_codebuild_project" "b" {
      environment {
    ${block}  }
    }
  `;
  const variable = (name: string, lines: string) =>
    dedent`
          environment_variable {
            name  = "${name}"
      ${lines}    }
    `;
  return {
    bad: [
      { title: "a token", files: project(variable("GITHUB_TOKEN", "      value = var.token\n")), lines: [5] },
      {
        title: "said to be plain",
        files: project(variable("AWS_SECRET_ACCESS_KEY", '      type  = "PLAINTEXT"\n      value = var.key\n')),
        lines: [6],
      },
    ],
    good: [
      {
        title: "from Secrets Manager",
        files: project(
          variable("GITHUB_TOKEN", '      type  = "SECRETS_MANAGER"\n      value = aws_secretsmanager_secret.t.name\n'),
        ),
      },
      {
        title: "names and settings, count",
        files: `${project(variable("REPOSITORY_URL", "      value = aws_ecr_repository.e.repository_url\n"))}${project(variable("DB_PASSWORD_PARAMETER", '      value = "/db/password"\n')).replace('"b" {', '"c" {\n  count = 1')}`,
      },
      {
        title: "variables of any type, dynamic",
        files: project(
          '    dynamic "environment_variable" {\n      for_each = var.variables\n      content {\n        name  = environment_variable.key\n        type  = environment_variable.value.type\n        value = environment_variable.value.value\n      }\n    }\n',
        ),
      },
    ],
  };
}
