import { functionsOf, mentions } from "@/lib/aws/lambda";
import { appendToBlock, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "function-waits-for-mount-targets",
  class: null,
  severity: "medium",
  summary: "A function with a file system waits for its mount targets.",
  why:
    "The access point exists minutes before the mount targets do. A function created in between fails: 'EFS " +
    "file system … has no mount target in the available state'.",
  howToFix: "Add the mount targets to the function's `depends_on`.",
  references: [
    {
      title: "aws_lambda_function: file systems",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#function-with-efs-integration",
    },
    awsDocs("File system access", "lambda/latest/dg/configuration-filesystem.html"),
  ],
  *check(module) {
    for (const lambda of functionsOf(module)) {
      const target = targetsOf(module, lambda).find(Boolean);
      if (!target) continue;
      const message = `${lambda.address} does not wait for ${target.address}, expected it in depends_on`;
      const canAppend = !lambda.attribute("depends_on") && !lambda.block.oneLine && lambda.block.closed !== false;
      const fixes = canAppend
        ? [appendToBlock("Wait for the mount targets", lambda, `depends_on = [${target.address}]`)]
        : [];
      yield { ...atHead(lambda), message, fixes };
    }
  },
  examples,
});

/** Mount targets of the function's file systems that nothing makes it wait for. */
function targetsOf(module: Module, lambda: Resource): readonly Resource[] {
  const points = lambda
    .blocks("file_system_config")
    .flatMap((config) => resourcesBehind(module, config.expression("arn"), config));
  const systems = points.flatMap((point) => resourcesBehind(module, point.expression("file_system_id"), point));
  const targets = module
    .resourcesOf("aws_efs_mount_target")
    .filter((target) =>
      resourcesBehind(module, target.expression("file_system_id"), target).some((system) => systems.includes(system)),
    );
  const waits = [lambda, ...points].some(
    (view) => targets.some((target) => mentions(module, view, target)) || dependsOnModule(view),
  );
  return waits ? [] : targets;
}

function dependsOnModule(view: Resource): boolean {
  const value = view.expression("depends_on");
  return value?.kind === "tuple" && value.items.some((item) => item.kind === "reference" && item.root === "module");
}

function examples(): Examples {
  const FS = dedent`
    resource "aws_efs_file_system" "fs" {}
    resource "aws_efs_access_point" "ap" {
      file_system_id = aws_efs_file_system.fs.id
    }
    resource "aws_efs_mount_target" "mt" {
      for_each       = toset(var.subnets)
      file_system_id = aws_efs_file_system.fs.id
    }
  `;
  const lambda = (more = "") =>
    dedent`
      resource "aws_lambda_function" "m" {
        file_system_config {
          arn = aws_efs_access_point.ap.arn
        }
      ${more}}
    `;
  return {
    bad: [
      {
        title: "refers to the access point only",
        files: FS + lambda(),
        lines: [9],
        fixed: FS + lambda("  depends_on = [aws_efs_mount_target.mt]\n"),
      },
    ],
    good: [
      { title: "depends_on, for_each", files: FS + lambda("  depends_on = [aws_efs_mount_target.mt]\n") },
      {
        title: "the access point waits, count",
        files:
          FS.replace('"ap" {\n', '"ap" {\n  count      = 1\n  depends_on = [aws_efs_mount_target.mt]\n') + lambda(),
      },
      {
        title: "a file system from outside",
        files: lambda().replace("aws_efs_access_point.ap.arn", "var.access_point_arn"),
      },
    ],
  };
}
