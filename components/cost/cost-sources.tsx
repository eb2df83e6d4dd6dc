import { SourceLink } from "@/components/ui/source-link";
import type { Cost } from "@/generators/views/cost/cost";
import { Said } from "../wizard/rules/said";
import { useMessages } from "../wizard/rules/use-messages";
import type { Language } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { told, type Words } from "../words/words";

type AssumedWords = Words["figures"]["assumed"];

/** What is assumed of a month, in words. */
function assumptions({ levels: { low, medium, high } }: Cost, words: AssumedWords, language: Language) {
  type Usage = Cost["levels"]["low"]["usage"];
  const list = new Intl.ListFormat(language, { type: "unit" });
  const each = (key: keyof Usage): string =>
    list.format([low, medium, high].map(({ usage }) => usage[key].toLocaleString(language)));
  const one = (key: keyof Usage): string => medium.usage[key].toLocaleString(language);
  const of = {
    requests: each("requests"),
    starts: each("starts"),
    storedGb: each("storedGb"),
    images: each("images"),
    builds: each("builds"),
    flowLogGb: each("flowLogGb"),
    internetGb: each("internetGb"),
    durationMs: one("durationMs"),
    payloadKb: one("payloadKb"),
    modelGb: one("modelGb"),
    imageGb: one("imageGb"),
  };
  return Object.values(words).map((sentence) => told(sentence, of));
}

/** The lines that a price makes, once each. */
const linesOf = ({ levels: { high, medium, low } }: Cost, price: string): readonly Line[] => {
  const items = [...high.items, ...medium.items, ...low.items].filter((item) => item.price === price);
  return [...new Map(items.map(({ service, label }) => [`${service}, ${label}`, { service, label }])).values()];
};

interface Line {
  readonly service: string;
  readonly label: string;
}

/** Everything that the figures rest on: what is assumed, and each price with its page and its date. */
export function CostSources({ cost }: { readonly cost: Cost }) {
  const { panels, figures } = useWords();
  const language = useLanguage();
  return (
    <details className="mt-4">
      <summary className="min-h-6 cursor-pointer text-ink-soft">{panels.cost.sources}</summary>
      <ul className="my-2 flex list-disc flex-col gap-1 pl-5 text-ink-soft text-xs">
        {assumptions(cost, figures.assumed, language).map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <ul aria-label={panels.cost.prices} className="divide-y text-xs">
        {Object.entries(cost.prices).map(([name, price]) => (
          <PriceItem key={name} price={price} lines={linesOf(cost, name)} />
        ))}
      </ul>
    </details>
  );
}

interface PriceItemProps {
  readonly price: Cost["prices"][string];
  readonly lines: readonly Line[];
}

function PriceItem({ price: { usd, per, source, listed }, lines }: PriceItemProps) {
  const { price: words } = useWords().figures;
  const language = useLanguage();
  const unit = useMessages()?.said(per) ?? per;
  return (
    <li className="flex flex-wrap items-center gap-x-2 py-0.5">
      <span className="tabular-nums">
        {usd.toLocaleString(language, { style: "currency", currency: "USD", maximumFractionDigits: 10 })}
      </span>
      <span className="min-w-40 flex-1 text-ink-soft">
        {told(words.per, { unit })}
        <span className="block text-ink-faint">
          {lines.map(({ service, label }, at) => (
            <span key={`${service}, ${label}`}>
              {at > 0 && "; "}
              <Said>{service}</Said>, <Said>{label}</Said>
            </span>
          ))}
        </span>
      </span>
      <span className="text-ink-faint">{told(words.listed, { month: listed })}</span>
      <SourceLink href={source} about={told(words.about, { unit })} />
    </li>
  );
}
