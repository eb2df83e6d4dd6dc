import { argumentOf, isUnset, type Module, type Resource, stringOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "listener-requires-modern-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_103", "AVD-AWS-0047"],
  summary: "Listeners of load balancers refuse TLS below 1.2.",
  why: "TLS 1.0 and 1.1 are broken, and PCI DSS forbids them; by default, a listener still accepts them.",
  howToFix: 'Set `ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"`.',
  references: [
    securityHub("ELB.17"),
    awsDocs("Security policies", "elasticloadbalancing/latest/application/describe-ssl-policies.html"),
  ],
  requires: {
    types: ["aws_lb_listener", "aws_alb_listener"],
    path: "ssl_policy",
    expected: "a policy of TLS 1.2 or 1.3",
    judge: oldPolicy,
    when: speaksTls,
    fix: '"ELBSecurityPolicy-TLS13-1-2-2021-06"',
  },
  examples: samples({
    right: '"ELBSecurityPolicy-TLS13-1-2-2021-06"',
    wrong: '"ELBSecurityPolicy-TLS-1-0-2015-04"',
    given: 'protocol = "HTTPS"',
  }),
});

function speaksTls(module: Module, listener: Resource): boolean {
  return ["HTTPS", "TLS"].includes(stringOf(argumentOf(module, listener, "protocol")) ?? "");
}

/** Names say the oldest version that is taken, those of the first years none. */
function oldPolicy(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  const policy = stringOf(value);
  return policy === undefined || /-1-[23]-/.test(policy) ? undefined : `is "${policy}"`;
}
