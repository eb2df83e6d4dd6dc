import { usageLevels } from "@/generators/parts/cost/usage";
import { type Cost, costOf } from "@/generators/views/cost/cost";
import type { Mover } from "@/generators/views/cost/movers";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";
import { type ConfigSource, readConfig } from "../io/read-config";

export interface CostOptions extends ConfigSource {
  readonly json?: boolean;
}

/** Prints what a stack may cost in a month. */
export async function runCost({ json = false, ...source }: CostOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const cost = costOf(read.config);
  process.stdout.write(json ? writeJson(cost) : pretty(cost));
  return OK;
}

const dollars = (usd: number): string =>
  usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const row = (name: string, amounts: readonly number[]): string =>
  `${name.padEnd(60)}${amounts.map((usd) => dollars(usd).padStart(14)).join("")}`;

/** Lines of all usages, each with what it costs in every one of them. */
function itemRows(cost: Cost): readonly string[] {
  // The highest usage has every line that any of them has, in their order.
  const names = [...usageLevels]
    .reverse()
    .flatMap((level) => cost.levels[level].items.map(({ service, label }) => `${service}: ${label}`));
  return [...new Set(names)].map((name) => {
    const amounts = usageLevels.map((level) => {
      const item = cost.levels[level].items.find(({ service, label }) => `${service}: ${label}` === name);
      return item?.usd ?? 0;
    });
    return row(name, amounts);
  });
}

const moverLine = ({ label, within, from, to, change }: Mover): string =>
  row(
    `${within ? `${within}: ` : ""}${label} ${from} → ${to}`,
    usageLevels.map((level) => change[level]),
  );

function pretty(cost: Cost): string {
  const requests = usageLevels.map(
    (level) => `${level} ${(cost.levels[level].usage.requests / 1e6).toLocaleString("en-US")} million`,
  );
  const elsewhere = cost.region !== cost.pricedRegion;
  return [
    `US dollars a month, an estimate from list prices of ${cost.pricedRegion}; requests: ${requests.join(", ")}.`,
    ...(elsewhere ? [`No prices of ${cost.region} are known: the figures are those of ${cost.pricedRegion}.`] : []),
    "",
    `${"".padEnd(60)}${usageLevels.map((level) => level.padStart(14)).join("")}`,
    ...itemRows(cost),
    row(
      "Total",
      usageLevels.map((level) => cost.levels[level].total),
    ),
    row(
      "of that without traffic",
      usageLevels.map((level) => cost.levels[level].standing),
    ),
    "",
    "What moves it most, each by itself:",
    ...cost.movers.map(moverLine),
    "",
  ].join("\n");
}
