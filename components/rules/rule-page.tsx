import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { MarkedText } from "@/components/ui/marked-text";
import type { RuleText } from "@/lib/lint";
import { SeverityBadge } from "../findings/severity-badge";
import { englishPart, type Language } from "../words/language";
import { told, type Words } from "../words/words";
import { RuleExample } from "./rule-example";

interface RulePageProps {
  readonly rule: RuleText & { readonly lang?: "en" };
  readonly language: Language;
  readonly words: Words;
}

/** All that a rule knows about itself; titles of its examples and references are English. */
export function RulePage({ rule, language, words: { audit, pages } }: RulePageProps) {
  const words = pages.rule;
  const english = englishPart(language);
  return (
    <article className="mx-auto w-full max-w-5xl px-4 py-6 wide:px-6">
      <Link
        href="/rules"
        className="-ml-1.5 mb-3 inline-flex min-h-8 items-center gap-1.5 rounded-md px-1.5 text-ink-soft text-sm hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {words.all}
      </Link>
      <header className="mb-6 border-b pb-5">
        <h1 className="wrap-anywhere font-mono font-semibold text-lg tracking-tight">{rule.id}</h1>
        <p lang={rule.lang} className="mt-1 max-w-prose text-base text-ink-soft">
          <MarkedText text={rule.summary} />
        </p>
        <div className="mt-3 flex flex-wrap gap-1.5">
          <SeverityBadge severity={rule.severity} word={audit.severities[rule.severity]} />
          {rule.class && <Badge>{told(words.class, { class: rule.class })}</Badge>}
          {rule.invalid && <Badge>{audit.invalid}</Badge>}
        </div>
      </header>
      <div className="grid gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0">
          <Chapter title={words.why} text={rule.why} lang={rule.lang} />
          <Chapter title={words.howToFix} text={rule.howToFix} lang={rule.lang} />
          <Examples rule={rule} words={words} lang={english} />
        </div>
        <div className="min-w-0 text-sm wide:border-l wide:pl-6">
          <References rule={rule} words={words} lang={english} />
          <Suppression rule={rule} words={words} />
        </div>
      </div>
    </article>
  );
}

interface InEnglish {
  /** What the rule itself says, where the page says something else. */
  readonly lang: "en" | undefined;
}

interface ChapterProps extends InEnglish {
  readonly title: string;
  readonly text: string;
}

function Chapter({ title, text, lang }: ChapterProps) {
  return (
    <section className="mb-5">
      <h2 className="font-semibold text-base">{title}</h2>
      <p lang={lang} className="mt-1 max-w-prose text-base text-ink-soft">
        <MarkedText text={text} />
      </p>
    </section>
  );
}

interface PartProps {
  readonly rule: RuleText;
  readonly words: Words["pages"]["rule"];
}

function Examples({ rule, words, lang }: PartProps & InEnglish) {
  const { bad, good } = rule.examples;
  return (
    <>
      {bad.map((example) => (
        <RuleExample key={example.title} isFound kind={words.finds} rule={rule} example={example} lang={lang} />
      ))}
      {good.map((example) => (
        <RuleExample key={example.title} kind={words.accepts} rule={rule} example={example} lang={lang} />
      ))}
    </>
  );
}

function Suppression({ rule: { id, elsewhere = [] }, words }: PartProps) {
  return (
    <section>
      <h2 className="font-semibold">{words.takeOut}</h2>
      <p className="mt-1 text-ink-soft">{words.write}</p>
      <p className="code wrap-anywhere mt-1.5 rounded-md border bg-surface px-2.5 py-1.5">
        {`# stackwright:ignore ${id} <${words.reason}> [until=YYYY-MM-DD]`}
      </p>
      {elsewhere.length > 0 && (
        <p className="mt-3 text-ink-soft">{told(words.elsewhere, { names: elsewhere.join(", ") })}</p>
      )}
    </section>
  );
}

function References({ rule, words, lang }: PartProps & InEnglish) {
  return (
    <section className="mb-5">
      <h2 className="font-semibold">{words.references}</h2>
      <ul lang={lang} className="mt-1 flex flex-col gap-1">
        {rule.references.map(({ title, url }) => (
          <li key={url} className="min-h-6">
            <a href={url} rel="noreferrer" className="wrap-anywhere text-accent underline underline-offset-2">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
