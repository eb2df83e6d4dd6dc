import { stringOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "domain-requires-modern-tls",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_206", "AVD-AWS-0005"],
  summary: "Custom domains refuse TLS below 1.2.",
  why: "TLS 1.0 and 1.1 are broken, and PCI DSS forbids them.",
  howToFix: 'Set `security_policy = "TLS_1_2"`.',
  references: [
    awsDocs("Security policies", "apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"),
  ],
  requires: {
    types: ["aws_api_gateway_domain_name"],
    path: "security_policy",
    expected: '"TLS_1_2"',
    judge: oldTls,
  },
  examples: samples({ right: '"TLS_1_2"', wrong: '"TLS_1_0"', optional: true }),
});

/** Without the argument AWS chooses by the kind of endpoint. */
function oldTls(value: Value): string | undefined {
  return stringOf(value) === "TLS_1_0" ? 'is "TLS_1_0"' : undefined;
}
