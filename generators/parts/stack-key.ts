import { type KeyPlan, type KeyUse, keyLabel, keyLabels } from "@/generators/config/facts/key-uses";
import type { StackConfig } from "@/generators/config/stack";
import { type Expression, expr } from "@/lib/hcl";

/** The key for a use. */
export function keyFor(plan: KeyPlan, use: KeyUse): Expression {
  return expr`aws_kms_key.${keyLabel(plan, use)}`;
}

/** Its ARN. */
export function keyArn(plan: KeyPlan, use: KeyUse): Expression {
  return expr`aws_kms_key.${keyLabel(plan, use)}.arn`;
}

/** The ARNs of all keys. */
export function keyArns(config: StackConfig): readonly Expression[] {
  return keyLabels(config).map((label) => expr`aws_kms_key.${label}.arn`);
}
