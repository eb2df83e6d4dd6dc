import { SourceLink } from "@/components/ui/source-link";
import type { Cost } from "@/generators/views/cost/cost";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";

const number = (value: number): string => value.toLocaleString("en-US");

/** What is assumed of a month, in words. */
const assumptions = ({ levels: { low, medium, high } }: Cost): readonly string[] => {
  const each = (read: (usage: Cost["levels"]["low"]["usage"]) => number): string =>
    [low, medium, high].map(({ usage }) => number(read(usage))).join(", ");
  const { durationMs, payloadKb, modelGb, imageGb } = medium.usage;
  return [
    `Requests: ${each(({ requests }) => requests)} a month, spread evenly over versions and hours; ${durationMs} ms and ${payloadKb} KB each.`,
    `New execution environments: ${each(({ starts }) => starts)}, each reading ${modelGb} GB of the ${each(({ storedGb }) => storedGb)} GB of models.`,
    `Images kept: ${each(({ images }) => images)} at most, ${imageGb} GB each; builds: ${each(({ builds }) => builds)}.`,
    `Flow logs: ${each(({ flowLogGb }) => flowLogGb)} GB; from the internet, where there is NAT: ${each(({ internetGb }) => internetGb)} GB.`,
    "Not in it: data sent to callers, requests to KMS, SSM and Secrets Manager, key rotations, mail, support, what else the account runs.",
  ];
};

/** The lines that a price makes. */
const usersOf = ({ levels: { high, medium, low } }: Cost, price: string): string => {
  const items = [...high.items, ...medium.items, ...low.items].filter((item) => item.price === price);
  return [...new Set(items.map(({ service, label }) => `${service}, ${label}`))].join("; ");
};

/** Everything that the figures rest on: what is assumed, and each price with its page and its date. */
export function CostSources({ cost }: { readonly cost: Cost }) {
  const { cost: words } = useWords().panels;
  const language = englishPart(useLanguage());
  return (
    <details className="mt-4">
      <summary className="min-h-6 cursor-pointer text-ink-soft">{words.sources}</summary>
      <ul lang={language} className="my-2 flex list-disc flex-col gap-1 pl-5 text-ink-soft text-xs">
        {assumptions(cost).map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <ul aria-label={words.prices} lang={language} className="divide-y text-xs">
        {Object.entries(cost.prices).map(([name, { usd, per, source, listed }]) => (
          <li key={name} className="flex flex-wrap items-center gap-x-2 py-0.5">
            <span className="tabular-nums">${usd.toLocaleString("en-US", { maximumFractionDigits: 10 })}</span>
            <span className="min-w-40 flex-1 text-ink-soft">
              per {per}
              <span className="block text-ink-faint">{usersOf(cost, name)}</span>
            </span>
            <span className="text-ink-faint">list price of {listed}</span>
            <SourceLink href={source} about={`the price per ${per}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
