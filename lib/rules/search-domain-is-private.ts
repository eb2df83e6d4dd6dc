import { isUnset, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "search-domain-is-private",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_137", "CKV_AWS_248"],
  summary: "Search domains run inside a VPC.",
  why: "A domain with a public endpoint is protected by its access policy alone; it cannot be moved into a VPC later.",
  howToFix: "Add `vpc_options` with private subnets and a security group.",
  references: [
    securityHub("Opensearch.2"),
    awsDocs("VPC support", "opensearch-service/latest/developerguide/vpc.html"),
  ],
  requires: {
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    path: "vpc_options.subnet_ids",
    expected: "subnets of the VPC",
    judge: notThere,
  },
  examples: samples({ right: "[aws_subnet.a.id]" }),
});

/** Also where a dynamic block may make none: whether it does is decided elsewhere. */
function notThere(value: Value): string | undefined {
  return isUnset(value) ? "is not set" : undefined;
}
