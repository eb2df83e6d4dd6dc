import type { StackConfig } from "@/generators/config/stack";
import { type Body, hcl } from "@/lib/hcl";
import { keyArn } from "./stack-key";

/** Lets a role read parameters in clear text, through Systems Manager alone. */
export function decryptParameters(config: StackConfig, sid: string): Body {
  return hcl`
statement {
  sid       = ${sid}
  actions   = ["kms:Decrypt"]
  resources = [${keyArn(config, "parameters")}]

  condition {
    test     = "StringEquals"
    variable = "kms:ViaService"
    values   = ["ssm.\${var.aws_region}.amazonaws.com"]
  }
}
`;
}
