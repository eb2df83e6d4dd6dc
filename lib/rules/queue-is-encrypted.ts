import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule } from "@/lib/lint/rule";
import { booleanOf, evaluate, everyInstance, isUnset } from "@/lib/terraform";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "queue-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_27", "AVD-AWS-0096"],
  summary: "SQS queues keep their encryption at rest.",
  why: "New queues are encrypted by SQS itself; `sqs_managed_sse_enabled = false` without a KMS key leaves the messages in plain text.",
  howToFix: "Remove the argument, or set `kms_master_key_id` to a key of the stack.",
  references: [securityHub("SQS.1")],
  *check(module) {
    for (const queue of module.resourcesOf("aws_sqs_queue")) {
      const attribute = queue.attribute("sqs_managed_sse_enabled");
      const key = queue.expression("kms_master_key_id");
      const isPlain = everyInstance(
        module,
        queue,
        (scope) => booleanOf(evaluate(attribute?.value, scope)) === false && isUnset(evaluate(key, scope)),
      );
      if (attribute && isPlain.includes(true))
        yield {
          ...at(queue.file, attribute),
          message: `${queue.address} keeps messages in plain text, expected encryption at rest`,
        };
    }
  },
  examples: () => ({
    bad: [
      fires("switched off, for_each", 3)`
        resource "aws_sqs_queue" "q" {
          for_each                = toset(["a"])
          sqs_managed_sse_enabled = false
        }
      `,
    ],
    good: [
      silent("as it is by default, count")`
        resource "aws_sqs_queue" "q" {
          count = 2
        }
      `,
      silent("a key instead")`
        resource "aws_sqs_queue" "q" {
          sqs_managed_sse_enabled = false
          kms_master_key_id       = aws_kms_key.k.id
        }
      `,
      silent("a key that may be given")`
        resource "aws_sqs_queue" "q" {
          sqs_managed_sse_enabled = var.key == null
          kms_master_key_id       = var.key
        }
        variable "key" {
          type = string
        }
      `,
    ],
  }),
});
