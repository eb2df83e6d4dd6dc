import { type AddressCost, costByAddress, isCostOf } from "./by-address";
import type { Cost } from "./cost";

const exact = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

const header = /^resource "([a-z0-9_]+)" "([A-Za-z0-9_-]+)" \{/;

/** What a block of the shown text costs. */
export interface BlockCost {
  /** 1-based. */
  readonly line: number;
  readonly words: string;
}

/** The resources in a text for which something is billed, each with its month in words. */
export function blockCosts(text: string, cost: Cost): readonly BlockCost[] {
  const all = costByAddress(cost).filter(({ amounts }) => amounts.medium >= 0.005);
  return text.split("\n").flatMap((line, at) => {
    const [, type, name] = header.exec(line) ?? [];
    if (type === undefined) return [];
    const words = wordsOf(all.filter((one) => isCostOf(one, `${type}.${name}`)));
    return words === "" ? [] : [{ line: at + 1, words }];
  });
}

/** What is billed for one block alone is told as a sum; what is billed for several, as theirs. */
function wordsOf(costs: readonly AddressCost[]): string {
  const own = costs.filter(isOfOne);
  const shared = costs.filter((one) => !isOfOne(one));
  return [
    ...(own.length > 0 ? [`≈ ${month(own)}`] : []),
    ...shared.map((one) => `part of ${month([one])} for ${one.of.map(plain).join(" and ")}`),
  ].join(", ");
}

function isOfOne({ of }: AddressCost): boolean {
  return of.length === 1 && of.every((one) => one.includes("."));
}

/** A type alone stands for all of it. */
function plain(address: string): string {
  return address.includes(".") ? address : `all ${address}`;
}

/** At low usage, and at medium where that differs: as the price beside the steps says it. */
function month(costs: readonly AddressCost[]): string {
  const [quiet, busy] = [exact.format(sum(costs, "low")), exact.format(sum(costs, "medium"))];
  return quiet === busy ? `${quiet} a month` : `${quiet} a month (${busy} busy)`;
}

function sum(costs: readonly AddressCost[], level: "low" | "medium"): number {
  return costs.reduce((total, { amounts }) => total + amounts[level], 0);
}
