import type { StackConfig } from "@/generators/config/stack";
import { type Body, hcl } from "@/lib/hcl";
import { keyArn } from "./stack-key";
import { viaServices } from "./via-services";

/** Lets a role read parameters in clear text, through Systems Manager alone. */
export function decryptParameters(config: StackConfig, sid: string): Body {
  return hcl`
statement {
  sid       = ${sid}
  actions   = ["kms:Decrypt"]
  resources = [${keyArn(config, "parameters")}]

  ${viaServices(["ssm"])}
}
`;
}
