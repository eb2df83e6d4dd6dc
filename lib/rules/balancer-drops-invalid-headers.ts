import { isForApplications } from "@/lib/aws/balancer-kind";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "balancer-drops-invalid-headers",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_131", "AVD-AWS-0052"],
  summary: "Application load balancers drop headers with invalid names.",
  why: "Names that the balancer and the application read differently are how requests are smuggled past it.",
  howToFix: "Set `drop_invalid_header_fields = true`.",
  references: [
    securityHub("ELB.4"),
    awsDocs(
      "Load balancer attributes",
      "elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes",
    ),
  ],
  requires: {
    ...mustBeTrue("aws_lb", "drop_invalid_header_fields", isForApplications),
    types: ["aws_lb", "aws_alb"],
  },
  examples: samples({ right: "true", wrong: "false" }),
});
