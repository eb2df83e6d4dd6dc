import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { saidTrue } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "brokers-authenticate-clients",
  class: null,
  severity: "medium",
  summary: "Kafka clusters authenticate their clients.",
  why: "Otherwise whoever reaches the port can read and write every topic: the security group is all that stands in the way, and no log names a client.",
  howToFix: "Set `unauthenticated = false` and use `sasl { iam = true }`, `scram` or `tls`.",
  references: [
    securityHub("MSK.6"),
    awsDocs("Authentication and authorisation for MSK APIs", "msk/latest/developerguide/kafka_apis_iam.html"),
  ],
  requires: {
    types: ["aws_msk_cluster"],
    path: "client_authentication.unauthenticated",
    expected: "false",
    judge: saidTrue,
  },
  examples: samples({ right: "false", wrong: "true", optional: true }),
});
