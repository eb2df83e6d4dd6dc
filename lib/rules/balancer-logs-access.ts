import { isForApplications } from "@/lib/aws/balancer-kind";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notSet } from "./checks/required-argument";
import { offOrNotSet, saidFalse } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "balancer-logs-access",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_91", "AVD-AWS-0050"],
  summary: "Application and classic load balancers keep access logs.",
  why: "After an incident, nobody can say who called, from where, and what they were answered.",
  howToFix: "Add `access_logs` with a bucket whose policy admits the service, and `enabled = true`.",
  references: [
    securityHub("ELB.5"),
    awsDocs("Access logs", "elasticloadbalancing/latest/application/load-balancer-access-logs.html"),
  ],
  requires: [
    {
      types: ["aws_lb", "aws_alb"],
      path: "access_logs.enabled",
      expected: "true",
      judge: offOrNotSet,
      when: isForApplications,
    },
    // In a classic one the block alone switches them on.
    { types: ["aws_elb"], path: "access_logs.bucket", expected: "a bucket", judge: notSet },
    { types: ["aws_elb"], path: "access_logs.enabled", expected: "true", judge: saidFalse },
  ],
  examples: samples({ right: "true", wrong: "false" }),
});
