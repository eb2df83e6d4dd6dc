import { missedKeys, reachOf } from "@/lib/aws/coverage";
import { functionsOf } from "@/lib/aws/lambda";
import { subnetsIn } from "@/lib/aws/subnet-use";
import { fires } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { isWhole } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "mount-target-per-function-subnet",
  class: "F16",
  severity: "low",
  summary: "The file system has a mount target in every subnet that its functions run in.",
  why: "A function in a zone without a mount target fails when it mounts, or pays for every read across zones.",
  howToFix: "Iterate the mount targets over the subnets of the functions.",
  references: [
    awsDocs("File system access for Lambda", "lambda/latest/dg/configuration-filesystem.html"),
    awsDocs("Mount targets", "efs/latest/ug/accessing-fs.html"),
  ],
  *check(module) {
    if (!isWhole(module)) return;
    for (const lambda of functionsOf(module)) {
      for (const system of systemsOf(module, lambda)) yield* judge(module, lambda, system);
    }
  },
  examples,
});

function systemsOf(module: Module, lambda: Resource): readonly Resource[] {
  return lambda.blocks("file_system_config").flatMap((config) => {
    const points = resourcesBehind(module, config.expression("arn"), config).filter(
      ({ type }) => type === "aws_efs_access_point",
    );
    return points.flatMap((point) =>
      resourcesBehind(module, point.expression("file_system_id"), point).filter(isSystem),
    );
  });
}

function isSystem({ mode, type }: Resource): boolean {
  return mode === "managed" && type === "aws_efs_file_system";
}

function* judge(module: Module, lambda: Resource, system: Resource): Iterable<Problem> {
  const targets = module
    .resourcesOf("aws_efs_mount_target")
    .filter((target) => resourcesBehind(module, target.expression("file_system_id"), target).includes(system));
  if (targets.some((target) => subnetsIn(module, target, "subnet_id").length === 0)) return;
  for (const { subnet } of lambda.blocks("vpc_config").flatMap((config) => subnetsIn(module, config, "subnet_ids"))) {
    const own = targets.filter((target) => subnetsIn(module, target, "subnet_id").some((use) => use.subnet === subnet));
    const [first] = own;
    const message =
      `${system.address} has no mount target in every subnet of ${subnet.address}, expected one per subnet of ` +
      `${lambda.address}`;
    if (!first) yield { ...atHead(system), message };
    else if (isShort(module, own, subnet))
      yield { ...at(first.file, first.attribute("subnet_id") ?? first.block), message };
  }
}

/** Only literal keys of an iterated subnet are covered, and not all of them. */
function isShort(module: Module, targets: readonly Resource[], subnet: Resource): boolean {
  const reaches = targets.map((target) => {
    const expression = target.expression("subnet_id");
    return expression ? reachOf(module, target, target, expression, subnet) : { kind: "unclear" as const };
  });
  if (reaches.some(({ kind }) => kind !== "keys")) return false;
  const missed = missedKeys(
    module,
    subnet,
    reaches.flatMap((reach) => (reach.kind === "keys" ? reach.keys : [])),
  );
  return missed === "open" || missed.length > 0;
}

function examples(): Examples {
  const stack = (targets: string) => dedent`
    resource "aws_subnet" "app" {
      for_each = toset(data.aws_availability_zones.z.names)
    }
    resource "aws_efs_file_system" "fs" {}
    resource "aws_efs_access_point" "ap" {
      file_system_id = aws_efs_file_system.fs.id
    }
    resource "aws_lambda_function" "m" {
      file_system_config {
        arn              = aws_efs_access_point.ap.arn
        local_mount_path = "/mnt/models"
      }
      vpc_config {
        subnet_ids = [for s in aws_subnet.app : s.id]
      }
    }
    ${targets}`;
  const target = (head: string, subnet: string) =>
    dedent`
      resource "aws_efs_mount_target" "t" {
      ${head}  file_system_id = aws_efs_file_system.fs.id
        subnet_id      = ${subnet}
      }
    `;
  return {
    bad: [
      { title: "one zone of many", files: stack(target("", 'aws_subnet.app["us-east-1a"].id')), lines: [19] },
      { title: "none", files: stack(""), lines: [4] },
      fires("two of three single subnets", 3)`
        resource "aws_subnet" "a" {}
        resource "aws_subnet" "b" {}
        resource "aws_efs_file_system" "fs" {}
        resource "aws_efs_access_point" "ap" {
          file_system_id = aws_efs_file_system.fs.id
        }
        resource "aws_efs_mount_target" "a" {
          file_system_id = aws_efs_file_system.fs.id
          subnet_id      = aws_subnet.a.id
        }
        resource "aws_lambda_function" "m" {
          file_system_config {
            arn = aws_efs_access_point.ap.arn
          }
          vpc_config {
            subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
          }
        }
      `,
    ],
    good: [
      {
        title: "for_each over the subnets",
        files: stack(target("  for_each       = aws_subnet.app\n", "each.value.id")),
      },
      {
        title: "the same collection",
        files: stack(
          target("  for_each       = toset(data.aws_availability_zones.z.names)\n", "aws_subnet.app[each.key].id"),
        ),
      },
      {
        title: "subnets that cannot be told, count",
        files: stack(target("  count          = length(var.subnets)\n", "var.subnets[count.index]")),
      },
    ],
  };
}
