import { isUnset, stringOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "brokers-are-private",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_291"],
  summary: "Kafka brokers have no public address.",
  why: "Brokers that answer on the internet are found by scanners; credentials that leak then work from anywhere.",
  howToFix: 'Leave `public_access` out or set `type = "DISABLED"`, and reach the brokers from inside the VPC.',
  references: [securityHub("MSK.4"), awsDocs("Public access", "msk/latest/developerguide/public-access.html")],
  requires: {
    types: ["aws_msk_cluster"],
    path: "broker_node_group_info.connectivity_info.public_access.type",
    expected: '"DISABLED"',
    judge: saidPublic,
  },
  examples: samples({ right: '"DISABLED"', wrong: '"SERVICE_PROVIDED_EIPS"', optional: true }),
});

function saidPublic(value: Value): string | undefined {
  const text = isUnset(value) ? undefined : stringOf(value);
  return text === "SERVICE_PROVIDED_EIPS" ? `is "${text}"` : undefined;
}
