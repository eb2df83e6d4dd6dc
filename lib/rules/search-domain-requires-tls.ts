import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import type { Module, Resource } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notSet } from "./checks/required-argument";
import { saidFalse } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

const TYPES = ["aws_opensearch_domain", "aws_elasticsearch_domain"];

const PATH = "domain_endpoint_options.enforce_https";

export const rule = defineArgumentRule({
  id: "search-domain-requires-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_83", "AVD-AWS-0046"],
  summary: "Search domains refuse requests without TLS.",
  why: "Otherwise queries, documents and credentials cross the network in plain text.",
  howToFix: "Set `enforce_https = true` in `domain_endpoint_options`.",
  references: [
    securityHub("Opensearch.8"),
    awsDocs("Infrastructure security", "opensearch-service/latest/developerguide/infrastructure-security.html"),
  ],
  requires: [
    { types: TYPES, path: PATH, expected: "true", judge: saidFalse, fix: "true" },
    // The provider's default is true where the block is written, that of the service without it is false.
    { types: TYPES, path: PATH, expected: "true", judge: notSet, when: saysNothing },
  ],
  examples: (first) => withNothingSaid(samples({ right: "true", wrong: "false", optional: true })(first)),
});

function saysNothing(_: Module, domain: Resource): boolean {
  return domain.firstBlock("domain_endpoint_options") === undefined;
}

function withNothingSaid({ bad, good }: Examples): Examples {
  return {
    bad: [
      ...bad,
      fires("nothing is said", 1)`
        resource "aws_elasticsearch_domain" "d" {
          domain_name = "logs"
        }
      `,
    ],
    good: [
      ...good,
      silent("TLS by the provider's default")`
        resource "aws_opensearch_domain" "d" {
          domain_endpoint_options {
            tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
          }
        }
      `,
    ],
  };
}
