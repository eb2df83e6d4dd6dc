import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { offOrNotSet } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "search-domain-is-encrypted",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_5", "CKV_AWS_247", "AVD-AWS-0048"],
  summary: "Search domains are encrypted at rest.",
  why: "Indices, logs, swap files and automated snapshots of the domain are readable without it.",
  howToFix: "Add `encrypt_at_rest { enabled = true }`; an existing domain may have to be replaced.",
  references: [
    securityHub("Opensearch.1"),
    awsDocs("Encryption of data at rest", "opensearch-service/latest/developerguide/encryption-at-rest.html"),
  ],
  requires: {
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    path: "encrypt_at_rest.enabled",
    expected: "true",
    judge: offOrNotSet,
  },
  examples: samples({ right: "true", wrong: "false" }),
});
