import { Skeleton } from "@/components/ui/skeleton";
import type { StackConfig } from "@/generators/config/stack";
import type { Fact } from "@/generators/views/compare/stack-numbers";
import { requestComparison } from "../compare/use-comparison";
import { NoAnswer } from "../server/no-answer";
import { useAnswer } from "../server/use-answer";
import { useMessages } from "../wizard/rules/use-messages";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";

/** Typing is not worth a count per key. */
const PAUSE_MS = 400;

/** The stack in plain sentences and numbers, counted in what the generator makes. */
export default function StackInNumbers({ config }: { readonly config: StackConfig }) {
  const { panels, figures } = useWords();
  const words = panels.numbers;
  const listWords = useListWords();
  const { current, reason, retry } = useAnswer(
    JSON.stringify(config),
    async (signal) => (await requestComparison(config, config, signal)).facts.to,
    { pauseMs: PAUSE_MS },
  );
  return (
    <section aria-label={words.label} aria-busy={!current && reason === undefined} className="mt-2 min-h-24 text-sm">
      {!current && reason === undefined && <Skeleton lines={4} />}
      {reason !== undefined && <NoAnswer reason={reason} words={words.none} onRetry={retry} />}
      {current && (
        <div>
          <p>
            <strong>
              {config.project}-{config.environment}
            </strong>{" "}
            {told(figures.stack, {
              region: config.region,
              parts: listWords(current.parts),
              resources: current.resources,
            })}
          </p>
          <p className="mt-1.5">{told(figures.fixed, { parts: listWords(current.hourly) })}</p>
        </div>
      )}
    </section>
  );
}

/** `1 function, 2 stages, and 3 zones` */
function useListWords(): (facts: readonly Fact[]) => string {
  const messages = useMessages();
  const list = new Intl.ListFormat(useLanguage());
  return (facts) => list.format(facts.map(({ words }) => messages?.said(words) ?? words));
}
