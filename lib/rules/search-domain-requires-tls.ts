import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { saidFalse } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "search-domain-requires-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_83", "AVD-AWS-0046"],
  summary: "Search domains refuse requests without TLS.",
  why: "Queries, documents and credentials cross the network in plain text otherwise.",
  howToFix: "Set `enforce_https = true` in `domain_endpoint_options`.",
  references: [
    securityHub("Opensearch.8"),
    awsDocs("Infrastructure security", "opensearch-service/latest/developerguide/infrastructure-security.html"),
  ],
  requires: {
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    path: "domain_endpoint_options.enforce_https",
    expected: "true",
    judge: saidFalse,
    fix: "true",
  },
  examples: samples({ right: "true", wrong: "false", optional: true }),
});
