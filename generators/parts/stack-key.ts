import type { KeyUse } from "@/generators/config/facts/key-uses";
import type { StackConfig } from "@/generators/config/stack";
import { type Expression, expr } from "@/lib/hcl";

/** What decides how many keys there are. */
export interface KeyPlan {
  readonly encryption: Pick<StackConfig["encryption"], "keys">;
}

/** The key for a use: the one of the stack, or the use's own. */
export function keyFor({ encryption }: KeyPlan, use: KeyUse): Expression {
  return encryption.keys === "one" ? expr`aws_kms_key.stack` : expr`aws_kms_key.${use}`;
}

/** Its ARN. */
export function keyArn({ encryption }: KeyPlan, use: KeyUse): Expression {
  return encryption.keys === "one" ? expr`aws_kms_key.stack.arn` : expr`aws_kms_key.${use}.arn`;
}
