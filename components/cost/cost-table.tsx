import { clsx } from "clsx";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Cost } from "@/generators/views/cost/cost";
import { type Amounts, type CostRow, dollars, serviceRows } from "./service-rows";

const usageTitles = [
  ["low", "Low"],
  ["medium", "Medium"],
  ["high", "High"],
] as const;

const requestsOf = (requests: number): string =>
  requests >= 1e9 ? `${requests / 1e9} billion` : `${requests / 1e6} million`;

/** The bill by service, or by line, at each usage. */
export function CostTable({ cost }: { readonly cost: Cost }) {
  const [whole, setWhole] = useState(false);
  const totalsOf = (key: "total" | "standing"): Amounts => ({
    low: cost.levels.low[key],
    medium: cost.levels.medium[key],
    high: cost.levels.high[key],
  });
  return (
    <>
      <table className="w-full">
        <caption className="pb-1 text-left text-ink-faint text-xs">
          US dollars a month, list prices of {cost.pricedRegion}, without free tiers, discounts and taxes
        </caption>
        <thead>
          <tr className="border-b align-bottom text-xs">
            <th scope="col" className="py-1 text-left font-medium">
              Requests a month
            </th>
            {usageTitles.map(([level, title]) => (
              <th key={level} scope="col" className="py-1 pl-3 text-right font-medium">
                {title}
                <span className="block font-normal text-ink-faint">
                  {requestsOf(cost.levels[level].usage.requests)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {serviceRows(cost).flatMap((service) => [
            <Row key={service.name} row={service} look={whole ? "font-semibold" : ""} strong={whole} />,
            ...(whole
              ? service.lines.map((line) => (
                  <Row key={`${service.name} ${line.name}`} row={line} look="text-ink-soft text-xs" inner />
                ))
              : []),
          ])}
        </tbody>
        <tfoot>
          <Row row={{ name: "Total", amounts: totalsOf("total") }} look="border-t-2 font-semibold" strong />
          <Row row={{ name: "of that without any traffic", amounts: totalsOf("standing") }} look="text-ink-soft" />
        </tfoot>
      </table>
      <Button size="small" className="mt-2" aria-pressed={whole} onClick={() => setWhole(!whole)}>
        {whole ? "Show services only" : "Show every line"}
      </Button>
    </>
  );
}

interface RowProps {
  readonly row: CostRow;
  readonly look: string;
  readonly inner?: boolean;
  readonly strong?: boolean;
}

function Row({ row: { name, amounts }, look, inner = false, strong = false }: RowProps) {
  return (
    <tr className={clsx("border-b", look)}>
      <th
        scope="row"
        className={clsx("wrap-anywhere py-1 text-left", inner && "pl-3", strong ? "font-semibold" : "font-normal")}
      >
        {name}
      </th>
      {usageTitles.map(([level]) => (
        <td key={level} className="py-1 pl-3 text-right tabular-nums">
          {dollars(amounts[level])}
        </td>
      ))}
    </tr>
  );
}
