import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "build-is-not-privileged",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_316"],
  summary: "Only builds that make container images run in privileged mode.",
  why:
    "A privileged build has root's rights on its host, and so does any dependency that runs a script " +
    "when it is installed.",
  howToFix: "Set `privileged_mode = false`, unless the build runs Docker.",
  references: [securityHub("CodeBuild.5")],
  *check(module) {
    for (const build of module.resourcesOf("aws_codebuild_project")) {
      const environment = build.firstBlock("environment");
      const attribute = environment?.attribute("privileged_mode");
      if (!environment || !attribute || booleanOf(argumentOf(module, environment, "privileged_mode")) !== true)
        continue;
      if (!certainlyBuildsNoImage(module, build)) continue;
      const isLiteral = attribute.value.kind === "boolean";
      yield {
        ...at(build.file, attribute),
        message: `${build.address} is privileged and runs no Docker, expected privileged_mode = false`,
        fixes: isLiteral
          ? [{ title: "Set privileged_mode = false", edits: [{ ...at(build.file, attribute.value), text: "false" }] }]
          : [],
      };
    }
  },
  examples,
});

/** Its specification stands here, whole, and names no tool that makes images. */
function certainlyBuildsNoImage(module: Module, build: Resource): boolean {
  const source = build.firstBlock("source");
  const text = source && stringOf(argumentOf(module, source, "buildspec"));
  const isInline = text !== undefined && /[\n{]/.test(text);
  return isInline && !/docker|buildah|kaniko|podman|pack |jib|\bsam\b|compose|\.sh\b|make\b/i.test(text);
}

function examples(): Examples {
  const project = (spec: string, privileged = "true") =>
    dedent`
      resource "aws_codebuild_project" "b" {
        environment {
          privileged_mode = ${privileged}
        }
        source {
          type      = "CODEPIPELINE"
          buildspec = ${spec}
        }
      }
    `;
  return {
    bad: [
      {
        title: "a build that only tests",
        files: project('jsonencode({ version = 0.2, phases = { build = { commands = ["npm test"] } } })'),
        lines: [3],
        fixed: project('jsonencode({ version = 0.2, phases = { build = { commands = ["npm test"] } } })', "false"),
      },
    ],
    good: [
      {
        title: "a build of images, for_each",
        files: project('"version: 0.2\\nphases: { build: { commands: [docker build .] } }"').replace(
          '"b" {',
          '"b" {\n  for_each = toset(["a"])',
        ),
      },
      { title: "a specification in a file, count", files: project('"pipeline/buildspec.yml"') },
      { title: "not privileged", files: project("jsonencode({ version = 0.2 })", "false") },
    ],
  };
}
