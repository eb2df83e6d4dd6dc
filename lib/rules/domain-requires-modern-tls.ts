import { fires, silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { stringOf, type Value } from "@/lib/terraform";
import { unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "domain-requires-modern-tls",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_206", "AVD-AWS-0005"],
  summary: "Custom domains refuse TLS below 1.2.",
  why: "TLS 1.0 and 1.1 are broken and forbidden by PCI DSS.",
  howToFix: 'Set `security_policy = "TLS_1_2"`.',
  references: [
    {
      title: "Security policies",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_domain_name"],
      path: "security_policy",
      expected: '"TLS_1_2"',
      judge: oldTls,
    }),
  examples,
});

/** Without the argument AWS chooses by the kind of endpoint. */
function oldTls(value: Value): string | undefined {
  return stringOf(value) === "TLS_1_0" ? 'is "TLS_1_0"' : undefined;
}

function examples(): Examples {
  return {
    bad: [
      fires("set to something else", 2)`
        resource "aws_api_gateway_domain_name" "x" {
          security_policy = "TLS_1_0"
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_domain_name" "x" {
          for_each = toset(var.names)
          security_policy = "TLS_1_2"
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_domain_name" "x" {
          count = 2
          security_policy = var.chosen
        }
      `,
    ],
  };
}
