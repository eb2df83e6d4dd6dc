import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { offOrNotSet } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "search-domain-encrypts-between-nodes",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_6", "AVD-AWS-0043"],
  summary: "Search domains encrypt traffic between their nodes.",
  why: "Otherwise documents are copied from node to node in plain text.",
  howToFix: "Add `node_to_node_encryption { enabled = true }`.",
  references: [
    securityHub("Opensearch.3"),
    awsDocs("Node-to-node encryption", "opensearch-service/latest/developerguide/ntn.html"),
  ],
  requires: {
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    path: "node_to_node_encryption.enabled",
    expected: "true",
    judge: offOrNotSet,
  },
  examples: samples({ right: "true", wrong: "false" }),
});
