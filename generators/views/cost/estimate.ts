import type { StackConfig } from "@/generators/config/stack";
import { dataLines } from "./data-lines";
import { edgeLines } from "./edge-lines";
import { functionLines } from "./function-lines";
import type { Coster, LineItem } from "./line-item";
import { networkLines } from "./network-lines";
import { type Level, usages } from "./usage";
import { watchLines } from "./watch-lines";

/** What a month costs at one usage. */
export interface Estimate {
  readonly items: readonly LineItem[];
  /** US dollars. */
  readonly total: number;
  /** The part of it that is paid with no traffic. */
  readonly standing: number;
}

const costers: readonly Coster[] = [functionLines, edgeLines, networkLines, dataLines, watchLines];

const sum = (items: readonly LineItem[]): number => items.reduce((total, { usd }) => total + usd, 0);

/** The estimate of a month. Pure: the price table and the assumed usage are all it knows. */
export function estimateOf(config: StackConfig, level: Level): Estimate {
  const items = costers.flatMap((cost) => cost(config, usages[level])).filter(({ quantity }) => quantity > 0);
  return { items, total: sum(items), standing: sum(items.filter(({ standing }) => standing)) };
}
