import { containersIn } from "@/lib/aws/containers-in";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule } from "@/lib/lint/rule";
import { booleanOf, memberOf } from "@/lib/terraform";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "containers-are-not-privileged",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_334", "CKV_AWS_210"],
  summary: "Containers do not run privileged.",
  why: "Whoever breaks into a privileged container has broken into the instance, its role and every other container on it.",
  howToFix: "Remove `privileged`; if one capability is needed, add that one in `linuxParameters`.",
  references: [
    securityHub("ECS.4"),
    awsDocs("Task definition parameters", "AmazonECS/latest/developerguide/task_definition_parameters.html"),
  ],
  *check(module) {
    for (const [type, argument] of HOLDERS) {
      for (const view of module.resourcesOf(type)) {
        const attribute = view.attribute(argument);
        const values = attribute ? containersIn(module, view, argument).map((one) => memberOf(one, "privileged")) : [];
        // Instances are written once.
        for (const node of new Set(values.filter((value) => booleanOf(value) === true).map((value) => value.node))) {
          const file = node && module.fileOf(node);
          yield {
            ...(file ? at(file, node) : at(view.file, attribute ?? {})),
            message: `a container of ${view.address} is privileged, expected privileged = false`,
          };
        }
      }
    }
  },
  examples: () => ({
    bad: [
      fires("encoded", 4)`
        resource "aws_ecs_task_definition" "t" {
          container_definitions = jsonencode([
            { name = "a", image = "a" },
            { name = "b", image = "b", privileged = true },
          ])
        }
      `,
      fires("as text", 2)`
        resource "aws_batch_job_definition" "j" {
          container_properties = "{\\"image\\": \\"\${var.image}\\", \\"privileged\\": true}"
        }
      `,
    ],
    good: [
      silent("not privileged, for_each")`
        resource "aws_ecs_task_definition" "t" {
          for_each              = toset(["a"])
          container_definitions = jsonencode([{ name = each.key, privileged = false }])
        }
      `,
      silent("decided outside, count")`
        resource "aws_ecs_task_definition" "t" {
          count                 = 1
          container_definitions = jsonencode([{ name = "a", privileged = var.privileged }])
        }
      `,
      silent("in a file")`
        resource "aws_ecs_task_definition" "t" {
          container_definitions = file("\${path.module}/task.json")
        }
      `,
    ],
  }),
});

const HOLDERS = [
  ["aws_ecs_task_definition", "container_definitions"],
  ["aws_batch_job_definition", "container_properties"],
] as const;
