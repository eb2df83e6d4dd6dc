import { usageLevels } from "@/generators/parts/cost/usage";
import { type AddressCost, costByAddress, isCostOf } from "@/generators/views/cost/by-address";
import { type Cost, costOf } from "@/generators/views/cost/cost";
import type { Mover } from "@/generators/views/cost/movers";
import { terminalText } from "@/lib/text/terminal-text";
import { type ExitCode, OK, UNABLE } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";
import { type ConfigSource, readConfig } from "../io/read-config";

export interface CostOptions extends ConfigSource {
  readonly json?: boolean;
  readonly byAddress?: boolean;
}

/** Prints what a stack may cost in a month: all of it, or what is billed for some addresses. */
export async function runCost(
  addresses: readonly string[],
  { json = false, byAddress = false, ...source }: CostOptions,
): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const cost = costOf(read.config);
  if (byAddress || addresses.length > 0) return printAddresses(cost, addresses, json);
  process.stdout.write(json ? writeJson(cost) : pretty(cost));
  return OK;
}

/** What is billed for these addresses; for all where there are none. */
function printAddresses(cost: Cost, addresses: readonly string[], json: boolean): ExitCode {
  const all = costByAddress(cost);
  const unknown = addresses.filter((address) => !all.some((one) => isCostOf(one, address)));
  if (unknown.length > 0) {
    process.stderr.write(
      `error: received ${terminalText(unknown.join(", "))}, for which nothing is billed; expected one of ${all.flatMap(({ of }) => of).join(", ")}\n`,
    );
    return UNABLE;
  }
  const wanted =
    addresses.length === 0 ? all : all.filter((one) => addresses.some((address) => isCostOf(one, address)));
  process.stdout.write(json ? writeJson(wanted) : rowsOf(cost, wanted));
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

/** What the figures are, and whose columns they stand in. */
function heading(cost: Cost): readonly string[] {
  const requests = usageLevels.map(
    (level) => `${level} ${(cost.levels[level].usage.requests / 1e6).toLocaleString("en-US")} million`,
  );
  const elsewhere = cost.region !== cost.pricedRegion;
  return [
    `US dollars a month, an estimate from list prices of ${cost.pricedRegion}; requests: ${requests.join(", ")}.`,
    ...(elsewhere ? [`No prices of ${cost.region} are known: the figures are those of ${cost.pricedRegion}.`] : []),
    "",
    `${"".padEnd(60)}${usageLevels.map((level) => level.padStart(14)).join("")}`,
  ];
}

function rowsOf(cost: Cost, wanted: readonly AddressCost[]): string {
  const rows = wanted.map(({ of, amounts }) =>
    row(
      of.join(" + "),
      usageLevels.map((level) => amounts[level]),
    ),
  );
  return [...heading(cost), ...rows, ""].join("\n");
}

function pretty(cost: Cost): string {
  return [
    ...heading(cost),
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
