import type { UsageLevel } from "@/generators/parts/cost/usage";
import type { Cost } from "@/generators/views/cost/cost";
import type { Language } from "../words/language";

/** Dollars at each usage. */
export type Amounts = Readonly<Record<UsageLevel, number>>;

export interface CostRow {
  readonly name: string;
  readonly amounts: Amounts;
  /** Key of the price; a service as a whole has none. */
  readonly price?: string;
}

/** A service with its lines. */
export interface ServiceRows extends CostRow {
  readonly lines: readonly CostRow[];
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function amountsOf({ levels }: Cost, service: string, label?: string): Amounts {
  const sum = (level: UsageLevel): number =>
    levels[level].items
      .filter((item) => item.service === service && (label === undefined || item.label === label))
      .reduce((total, { usd }) => total + usd, 0);
  return { low: sum("low"), medium: sum("medium"), high: sum("high") };
}

/** The services of an estimate, dearest at medium usage first, each with its lines. */
export function serviceRows(cost: Cost): readonly ServiceRows[] {
  const items = [...cost.levels.high.items, ...cost.levels.medium.items, ...cost.levels.low.items];
  const services = unique(items.map(({ service }) => service)).map((service): ServiceRows => {
    const own = items.filter((item) => item.service === service);
    const lines = unique(own.map(({ label }) => label)).map((label): CostRow => {
      const price = own.find((item) => item.label === label)?.price;
      return { name: label, amounts: amountsOf(cost, service, label), ...(price && { price }) };
    });
    return { name: service, amounts: amountsOf(cost, service), lines };
  });
  return services.sort((a, b) => b.amounts.medium - a.amounts.medium);
}

/** Whole dollars where cents say nothing. */
export const dollars = (usd: number, language: Language): string => {
  const digits = Math.abs(usd) >= 10 || usd === 0 ? 0 : 2;
  return usd.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** A change of the bill, with its sign. */
export const change = (usd: number, language: Language): string =>
  usd > 0 ? `+${dollars(usd, language)}` : dollars(usd, language).replace("-", "−");
