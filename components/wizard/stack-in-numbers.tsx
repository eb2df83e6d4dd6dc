import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import type { Fact } from "@/generators/views/compare/stack-facts";
import { useAnswer } from "../compare/use-answer";
import { requestComparison } from "../compare/use-comparison";

/** Typing is not worth a count per key. */
const DELAY_MS = 400;

const list = new Intl.ListFormat("en-US");
const listWords = (facts: readonly Fact[]): string => list.format(facts.map(({ words }) => words));

/** The stack in plain sentences and numbers, counted in what the generator makes. */
export default function StackInNumbers({ config }: { readonly config: StackConfig }) {
  const { answer, retry } = useAnswer(
    JSON.stringify(config),
    async (signal) => (await requestComparison(config, config, signal)).facts.to,
    DELAY_MS,
  );
  return (
    <section aria-label="The stack in numbers" aria-busy={answer.kind === "working"} className="mt-2 min-h-24 text-sm">
      {answer.kind === "working" && <p className="text-ink-faint">Counting …</p>}
      {answer.kind === "failed" && (
        <p className="flex flex-wrap items-center gap-2">
          {answer.reason} So nothing was counted.
          <Button size="small" onClick={retry}>
            Try again
          </Button>
        </p>
      )}
      {answer.kind === "done" && (
        <>
          <p>
            <strong>
              {config.project}-{config.environment}
            </strong>{" "}
            in {config.region} is {listWords(answer.value.parts)}: {answer.value.resources} resources in all.
          </p>
          <p className="mt-1.5">
            While nobody calls, the clock ticks for {listWords(answer.value.hourly)}. The rest is paid for as it is
            used.
          </p>
        </>
      )}
    </section>
  );
}
