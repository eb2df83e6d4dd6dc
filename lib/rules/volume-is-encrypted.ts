import { fires, silent } from "@/lib/lint/examples";
import type { Module, Resource } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { isNotFrom, offOrNotSet } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "volume-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_3", "CKV_AWS_8", "CKV_AWS_189", "AVD-AWS-0131"],
  summary: "Instance volumes are encrypted.",
  why: "Snapshots and copies of the volume are readable without it, and encryption cannot be switched on later.",
  howToFix:
    "Set `encrypted = true` on the volume and in `root_block_device`, or for the whole account with an " +
    "aws_ebs_encryption_by_default.",
  references: [securityHub("EC2.7"), awsDocs("Amazon EBS encryption", "ebs/latest/userguide/ebs-encryption.html")],
  requires: [
    {
      types: ["aws_instance", "aws_launch_configuration"],
      path: "root_block_device.encrypted",
      expected: "true",
      judge: offOrNotSet,
      when: decidesItself,
    },
    { types: ["aws_ebs_volume"], path: "encrypted", expected: "true", judge: offOrNotSet, when: decidesItself },
    {
      types: ["aws_launch_template"],
      path: "block_device_mappings.ebs.encrypted",
      expected: "true",
      judge: offOrNotSet,
      when: (module, template) => mapsDevice(template) && decidesItself(module, template),
    },
  ],
  examples: () => ({
    bad: [
      fires("a root volume", 3)`
        resource "aws_instance" "i" {
          root_block_device {
            encrypted = false
          }
        }
      `,
      fires("nothing is said, in a template and of a volume", 1, 3)`
        resource "aws_ebs_volume" "v" {
        }
        resource "aws_launch_template" "t" {
          block_device_mappings {
            ebs {
              volume_size = 20
            }
          }
        }
      `,
    ],
    good: [
      silent("encrypted, for_each")`
        resource "aws_instance" "i" {
          for_each = toset(["a"])
          root_block_device {
            encrypted = true
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_ebs_volume" "v" {
          count     = 2
          encrypted = var.encrypted
        }
      `,
      silent("as the account does")`
        resource "aws_ebs_encryption_by_default" "all" {
          enabled = true
        }
        resource "aws_instance" "i" {
        }
      `,
      silent("as a snapshot is, and as a template says")`
        resource "aws_ebs_volume" "v" {
          snapshot_id = var.snapshot
        }
        resource "aws_instance" "i" {
          launch_template {
            id = aws_launch_template.t.id
          }
        }
        resource "aws_launch_template" "t" {
          image_id = var.image
        }
      `,
    ],
  }),
});

const hasOwnSource = isNotFrom("snapshot_id", "launch_template");

/** Neither the account nor what it is made from says it. */
function decidesItself(module: Module, view: Resource): boolean {
  return module.resourcesOf("aws_ebs_encryption_by_default").length === 0 && hasOwnSource(module, view);
}

function mapsDevice(template: Resource): boolean {
  const volume = template.firstBlock("block_device_mappings")?.firstBlock("ebs");
  return volume !== undefined && !volume.attribute("snapshot_id");
}
