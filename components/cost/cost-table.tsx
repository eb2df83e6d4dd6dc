import { clsx } from "clsx";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Cost } from "@/generators/views/cost/cost";
import { Said } from "../wizard/rules/said";
import { useLanguage, useWords } from "../words/use-words";
import { told, type Words } from "../words/words";
import { type Amounts, type CostRow, dollars, serviceRows } from "./service-rows";

const levels = ["low", "medium", "high"] as const;

const requestsOf = (requests: number, { million, billion }: Words["panels"]["cost"]): string =>
  requests >= 1e9 ? told(billion, { count: requests / 1e9 }) : told(million, { count: requests / 1e6 });

/** The bill by service, or by line, at each usage. */
export function CostTable({ cost }: { readonly cost: Cost }) {
  const { cost: words } = useWords().panels;
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
          {told(words.caption, { region: cost.pricedRegion })}
        </caption>
        <thead>
          <tr className="border-b align-bottom text-xs">
            <th scope="col" className="py-1 text-left font-medium">
              {words.requests}
            </th>
            {levels.map((level) => (
              <th key={level} scope="col" className="py-1 pl-3 text-right font-medium">
                {words.levels[level]}
                <span className="block font-normal text-ink-faint">
                  {requestsOf(cost.levels[level].usage.requests, words)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {serviceRows(cost).flatMap((service) => [
            <Row named key={service.name} row={service} look={whole ? "font-semibold" : ""} strong={whole} />,
            ...(whole
              ? service.lines.map((line) => (
                  <Row key={`${service.name} ${line.name}`} row={line} look="text-ink-soft text-xs" inner named />
                ))
              : []),
          ])}
        </tbody>
        <tfoot>
          <Row row={{ name: words.total, amounts: totalsOf("total") }} look="border-t-2 font-semibold" strong />
          <Row row={{ name: words.standing, amounts: totalsOf("standing") }} look="text-ink-soft" />
        </tfoot>
      </table>
      <Button size="small" className="mt-2" aria-pressed={whole} onClick={() => setWhole(!whole)}>
        {whole ? words.services : words.lines}
      </Button>
    </>
  );
}

interface RowProps {
  readonly row: CostRow;
  readonly look: string;
  readonly inner?: boolean;
  readonly strong?: boolean;
  /** Named by the server. */
  readonly named?: boolean;
}

function Row({ row: { name, amounts }, look, inner = false, strong = false, named = false }: RowProps) {
  const language = useLanguage();
  return (
    <tr className={clsx("border-b", look)}>
      <th
        scope="row"
        className={clsx("wrap-anywhere py-1 text-left", inner && "pl-3", strong ? "font-semibold" : "font-normal")}
      >
        {named ? <Said>{name}</Said> : name}
      </th>
      {levels.map((level) => (
        <td key={level} className="py-1 pl-3 text-right tabular-nums">
          {dollars(amounts[level], language)}
        </td>
      ))}
    </tr>
  );
}
