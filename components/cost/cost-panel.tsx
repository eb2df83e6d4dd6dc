import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useMedia } from "@/components/ui/use-media";
import type { StackConfig } from "@/generators/config/stack";
import type { Cost } from "@/generators/views/cost/cost";
import type { Mover } from "@/generators/views/cost/movers";
import { NoAnswer } from "../server/no-answer";
import { useConfigAnswer } from "../server/use-config-answer";
import { CostMovers } from "./cost-movers";
import { CostSources } from "./cost-sources";
import { CostTable } from "./cost-table";

interface CostPanelProps {
  readonly config: StackConfig;
  readonly onField: (path: Mover["path"]) => void;
}

/** What the stack may cost in a month: asked for when it is opened, and again with every change. */
export default function CostPanel({ config, onField }: CostPanelProps) {
  const wide = useMedia("(width >= 64rem)");
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? wide;
  const { latest: cost, current, reason, retry } = useConfigAnswer<Cost>("/api/v1/cost", config, open);
  const failed = reason !== undefined;
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setChosen(currentTarget.open)}
      className="my-3 rounded-lg border"
    >
      <summary className="min-h-6 cursor-pointer px-4 py-2 font-semibold text-sm">Estimated monthly cost</summary>
      <section aria-label="Monthly cost" aria-busy={!current && !failed} className="px-4 pb-4 text-sm">
        {failed && (
          <NoAnswer
            className="mb-3"
            reason={reason}
            words="So there is no estimate of what you typed last."
            onRetry={retry}
          />
        )}
        <p role="status" className="sr-only">
          {!failed && !cost && "Calculating…"}
        </p>
        {!failed && !cost && <Skeleton lines={8} />}
        {cost && <Estimate cost={cost} onField={onField} />}
      </section>
    </details>
  );
}

function Estimate({ cost, onField }: Pick<CostPanelProps, "onField"> & { readonly cost: Cost }) {
  return (
    <>
      {cost.region !== cost.pricedRegion && (
        <Notice tone="warn" className="mb-3">
          <p>
            No prices of {cost.region} are in the table: these are the figures of {cost.pricedRegion}. Elsewhere many
            are higher.
          </p>
        </Notice>
      )}
      <CostTable cost={cost} />
      <CostMovers movers={cost.movers} onField={onField} />
      <CostSources cost={cost} />
    </>
  );
}
