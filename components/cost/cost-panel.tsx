import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useMedia } from "@/components/ui/use-media";
import type { StackConfig } from "@/generators/config/stack";
import type { Cost } from "@/generators/views/cost/cost";
import type { Mover } from "@/generators/views/cost/movers";
import { NoAnswer } from "../server/no-answer";
import { useCost } from "../server/use-cost";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { CostMovers } from "./cost-movers";
import { CostSources } from "./cost-sources";
import { CostTable } from "./cost-table";

/** Whoever is still typing needs no price of what will be gone with the next letter. */
const PAUSE_MS = 400;

interface CostPanelProps {
  readonly config: StackConfig;
  readonly onField: (path: Mover["path"]) => void;
}

/** What the stack may cost in a month: asked for when it is opened, and again with every change. */
export default function CostPanel({ config, onField }: CostPanelProps) {
  const { cost: words } = useWords().panels;
  const wide = useMedia("(width >= 64rem)");
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? wide;
  const { latest: cost, current, reason, retry } = useCost(open ? config : undefined, PAUSE_MS);
  const failed = reason !== undefined;
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setChosen(currentTarget.open)}
      className="my-3 rounded-lg border"
    >
      <summary
        id="bill"
        className="wide:scroll-mt-4 min-h-6 scroll-mt-40 cursor-pointer px-4 py-2 font-semibold text-sm"
      >
        {words.title}
      </summary>
      <section aria-label={words.label} aria-busy={!current && !failed} className="px-4 pb-4 text-sm">
        {failed && <NoAnswer className="mb-3" reason={reason} words={words.none} onRetry={retry} />}
        <p role="status" className="sr-only">
          {!failed && !cost && words.calculating}
        </p>
        {!failed && !cost && <Skeleton lines={8} />}
        {cost && <Estimate cost={cost} onField={onField} />}
      </section>
    </details>
  );
}

function Estimate({ cost, onField }: Pick<CostPanelProps, "onField"> & { readonly cost: Cost }) {
  const { cost: words } = useWords().panels;
  return (
    <>
      {cost.region !== cost.pricedRegion && (
        <Notice tone="warn" className="mb-3">
          <p>{told(words.elsewhere, { region: cost.region, priced: cost.pricedRegion })}</p>
        </Notice>
      )}
      <CostTable cost={cost} />
      <CostMovers movers={cost.movers} onField={onField} />
      <CostSources cost={cost} />
    </>
  );
}
