import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { type LineItem, services } from "@/generators/parts/cost/line-item";
import { prices } from "@/generators/parts/cost/prices";
import { type UsageLevel, usages } from "@/generators/parts/cost/usage";

/** What a month costs at one usage. */
export interface Estimate {
  readonly items: readonly LineItem[];
  /** US dollars. */
  readonly total: number;
  /** The part of it that is paid with no traffic. */
  readonly standing: number;
}

const priceNames: readonly string[] = Object.keys(prices);

function placeOf([first]: readonly LineItem[]): number {
  return first ? priceNames.indexOf(first.price) : 0;
}

/** By service; features that are paid to the same one follow the price table. */
function inOrderOfBill(bills: readonly (readonly LineItem[])[]): readonly LineItem[] {
  return services.flatMap((name) =>
    bills
      .map((items) => items.filter(({ service }) => service === name))
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flat(),
  );
}

function sum(items: readonly LineItem[]): number {
  return items.reduce((total, { usd }) => total + usd, 0);
}

/** The estimate of a month. Pure: the price table and the assumed usage are all it knows. */
export function estimateOf(config: StackConfig, level: UsageLevel): Estimate {
  const bills = features.flatMap(({ cost }) => (cost ? [cost(config, usages[level])] : []));
  const items = inOrderOfBill(bills).filter(({ quantity }) => quantity > 0);
  return { items, total: sum(items), standing: sum(items.filter(({ standing }) => standing)) };
}
