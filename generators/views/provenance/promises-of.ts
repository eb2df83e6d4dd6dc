import type { Feature } from "@/generators/parts/feature/feature";
import type { PromiseId } from "@/generators/parts/promises";

/** Whichever feature makes them, these serve a promise that holds for the whole stack. */
const byType: readonly (readonly [RegExp, PromiseId])[] = [
  [/^aws_iam_/, "R11"],
  [/^aws_kms_/, "R12"],
  [/^aws_(?:ssm|secretsmanager)_/, "R13"],
  [/^aws_(?:cloudwatch|xray)_/, "R14"],
];

/** The promises that a block of a feature serves, the most telling first. */
export function promisesOf({ promises }: Feature, type: string): readonly PromiseId[] {
  const special = byType.filter(([pattern]) => pattern.test(type)).map(([, id]) => id);
  return [...new Set([...special, ...promises])];
}
