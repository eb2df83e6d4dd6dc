import { Skeleton } from "@/components/ui/skeleton";
import type { StackConfig } from "@/generators/config/stack";
import type { Fact } from "@/generators/views/compare/stack-numbers";
import { requestComparison } from "../compare/use-comparison";
import { NoAnswer } from "../server/no-answer";
import { useAnswer } from "../server/use-answer";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";

/** Typing is not worth a count per key. */
const PAUSE_MS = 400;

const list = new Intl.ListFormat("en-US");
const listWords = (facts: readonly Fact[]): string => list.format(facts.map(({ words }) => words));

/** The stack in plain sentences and numbers, counted in what the generator makes. */
export default function StackInNumbers({ config }: { readonly config: StackConfig }) {
  const { numbers: words } = useWords().panels;
  const language = useLanguage();
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
        <div lang={englishPart(language)}>
          <p>
            <strong>
              {config.project}-{config.environment}
            </strong>{" "}
            in {config.region} is {listWords(current.parts)}: {current.resources} resources in all.
          </p>
          <p className="mt-1.5">Fixed monthly cost: {listWords(current.hourly)}. The rest is paid for as it is used.</p>
        </div>
      )}
    </section>
  );
}
