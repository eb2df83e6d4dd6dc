import { type UsageLevel, usageLevels } from "@/generators/parts/cost/usage";
import type { Cost } from "./cost";

/** What one thing of the stack costs in a month, or several that are billed together. */
export interface AddressCost {
  /** Addresses of blocks or instances; a type alone stands for all of it that the stack has. */
  readonly of: readonly string[];
  /** US dollars. */
  readonly amounts: Readonly<Record<UsageLevel, number>>;
}

/** The bill by address, the dearest at low usage first; lines of the same things are one. */
export function costByAddress({ levels }: Cost): readonly AddressCost[] {
  const sums = new Map<string, { of: readonly string[]; amounts: Record<UsageLevel, number> }>();
  for (const level of usageLevels)
    for (const { of, usd } of levels[level].items) {
      const key = of.join(" ");
      const sum = sums.get(key) ?? { of, amounts: { low: 0, medium: 0, high: 0 } };
      sum.amounts[level] += usd;
      sums.set(key, sum);
    }
  return [...sums.values()].sort((a, b) => b.amounts.low - a.amounts.low || b.amounts.high - a.amounts.high);
}

/**
 * Whether a cost is that of an address as a person writes it: `aws_lambda_function`, `aws_lambda_function.model` or
 * `aws_lambda_function.model["v1"]`. What is billed for all of a type is part of each of it.
 */
export function isCostOf({ of }: Pick<AddressCost, "of">, address: string): boolean {
  return of.some((one) => isWithin(one, address) || isWithin(address, one));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
