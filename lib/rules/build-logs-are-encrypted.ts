import { fires } from "@/lib/lint/examples";
import { at, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "build-logs-are-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_78", "CKV_AWS_311", "AVD-AWS-0018"],
  summary: "Logs and artifacts of builds are encrypted.",
  why:
    "What a build prints or leaves behind often reveals more than intended: paths, versions, now and " +
    "then a credential.",
  howToFix: "Remove `encryption_disabled`.",
  references: [securityHub("CodeBuild.3")],
  *check(module) {
    for (const build of module.resourcesOf("aws_codebuild_project")) yield* judge(module, build);
  },
  examples,
});

function* judge(module: Module, build: Resource): Iterable<Problem> {
  const views = [
    ...build.blocks("artifacts"),
    ...build.blocks("secondary_artifacts"),
    ...build.blocks("logs_config").flatMap((view) => view.blocks("s3_logs")),
  ];
  for (const view of views) {
    const attribute = view.attribute("encryption_disabled");
    if (!attribute || booleanOf(argumentOf(module, view, "encryption_disabled")) !== true) continue;
    const isLiteral = attribute.value.kind === "boolean";
    const edit = { ...at(build.file, attribute.value), text: "false" };
    yield {
      ...at(build.file, attribute),
      message: `${build.address}: encryption_disabled is true, expected it to be encrypted`,
      fixes: isLiteral ? [{ title: "Set encryption_disabled = false", edits: [edit] }] : [],
    };
  }
}

function examples(): Examples {
  const logs = (value: string) =>
    dedent`
      resource "aws_codebuild_project" "b" {
        logs_config {
          s3_logs {
            status              = "ENABLED"
            encryption_disabled = ${value}
          }
        }
      }
    `;
  return {
    bad: [
      { title: "logs in plain text", files: logs("true"), lines: [5], fixed: logs("false") },
      fires("artifacts in plain text, for_each", 5)`
        resource "aws_codebuild_project" "b" {
          for_each = toset(["a"])
          artifacts {
            type                = "S3"
            encryption_disabled = true
          }
        }
      `,
    ],
    good: [
      { title: "encrypted, as they are by default", files: logs("false") },
      { title: "decided outside, count", files: logs("var.plain").replace('"b" {', '"b" {\n  count = 1') },
    ],
  };
}
