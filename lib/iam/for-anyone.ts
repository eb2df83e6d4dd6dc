import { stringOf } from "@/lib/terraform";
import type { PolicyStatement } from "./policy";

/** Whether a statement allows everybody in the world something, without a condition. */
export function isForAnyone({ effect, principals, conditions }: PolicyStatement): boolean {
  if (stringOf(effect) !== "Allow" || conditions.length > 0) return false;
  return principals.some(
    ({ type, identifiers }) => (type === "*" || type === "AWS") && identifiers.some((one) => stringOf(one) === "*"),
  );
}
