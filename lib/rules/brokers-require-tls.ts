import { isUnset, stringOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { saidFalse } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "brokers-require-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_81", "AVD-AWS-0073"],
  summary: "Kafka traffic uses TLS, from clients and between brokers.",
  why: "Otherwise every message, and with SASL the password too, crosses the network in plain text. A new cluster uses TLS everywhere unless it is told not to.",
  howToFix: 'Leave `encryption_in_transit` out, or set `client_broker = "TLS"` and `in_cluster = true`.',
  references: [
    securityHub("MSK.1"),
    securityHub("MSK.3"),
    awsDocs("Amazon MSK encryption", "msk/latest/developerguide/msk-encryption.html"),
  ],
  requires: [
    {
      types: ["aws_msk_cluster"],
      path: "encryption_info.encryption_in_transit.client_broker",
      expected: '"TLS"',
      judge: saidOtherThanTls,
    },
    {
      types: ["aws_msk_cluster"],
      path: "encryption_info.encryption_in_transit.in_cluster",
      expected: "true",
      judge: saidFalse,
    },
    {
      types: ["aws_mskconnect_connector"],
      path: "kafka_cluster_encryption_in_transit.encryption_type",
      expected: '"TLS"',
      judge: saidOtherThanTls,
    },
  ],
  examples: samples({ right: '"TLS"', wrong: '"TLS_PLAINTEXT"', optional: true }),
});

/** Not set is `TLS`: https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html#clusters-model-encryptionintransit */
function saidOtherThanTls(value: Value): string | undefined {
  const text = isUnset(value) ? undefined : stringOf(value);
  return text === undefined || text === "TLS" ? undefined : `is "${text}"`;
}
