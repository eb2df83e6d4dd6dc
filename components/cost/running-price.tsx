import { useState } from "react";
import type { StackConfig } from "@/generators/config/stack";
import { useCost } from "../server/use-cost";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
import { dollarsOf } from "./dollars";

interface RunningPriceProps {
  readonly config: StackConfig;
  /** Whether text and findings are there; until then the server has better to do. */
  readonly ready: boolean;
  readonly onOpen: () => void;
}

/** What the stack costs in a month, beside the steps; Review says what it is made of. */
export default function RunningPrice({ config, ready, onOpen }: RunningPriceProps) {
  const { latest } = useCost(ready ? config : undefined);
  const { rail } = useWords();
  const language = useLanguage();
  const [first, setFirst] = useState<number>();
  if (!latest) return null;
  const { low, medium } = latest.levels;
  if (first === undefined) setFirst(low.total);
  return (
    <button
      type="button"
      onClick={onOpen}
      className="w-full rounded-lg border bg-surface px-3 py-2 text-left shadow-e1 transition-colors hover:border-line-strong"
    >
      <span className="sr-only">{rail.cost}</span>
      <span className="block font-semibold text-base text-ink tabular-nums">
        {dollarsOf(low.total, language)} <span className="font-normal text-ink-faint text-xs">{rail.month}</span>
        <Change by={low.total - (first ?? low.total)} />
      </span>
      <span className="block text-ink-faint text-xs tabular-nums">
        {told(rail.idleAndBusy, {
          idle: dollarsOf(low.standing, language),
          busy: dollarsOf(medium.total, language),
        })}
      </span>
    </button>
  );
}

/** By how much the form makes a month dearer or cheaper than it was at first. */
function Change({ by }: { readonly by: number }) {
  const { rail } = useWords();
  const language = useLanguage();
  if (Math.abs(by) < 1) return null;
  return (
    <span
      title={rail.since}
      className="float-right mt-0.5 rounded-full bg-accent-wash px-1.5 font-normal text-accent-strong text-xs"
    >
      <span className="sr-only">, </span>
      {by > 0 ? "+" : "−"}
      {dollarsOf(Math.abs(by), language)}
      <span className="sr-only"> {rail.sinceThen}; </span>
    </span>
  );
}
