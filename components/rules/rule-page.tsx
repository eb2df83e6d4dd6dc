import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { MarkedText } from "@/components/ui/marked-text";
import type { RuleText } from "@/lib/lint";
import { SeverityBadge } from "../findings/severity-badge";
import { RuleExample } from "./rule-example";

/** All that a rule knows about itself. */
export function RulePage({ rule }: { readonly rule: RuleText }) {
  return (
    <article className="mx-auto w-full max-w-5xl px-4 py-6 wide:px-6">
      <Link
        href="/rules"
        className="-ml-1.5 mb-3 inline-flex min-h-8 items-center gap-1.5 rounded-md px-1.5 text-ink-soft text-sm hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        All rules
      </Link>
      <header className="mb-6 border-b pb-5">
        <h1 className="wrap-anywhere font-mono font-semibold text-lg tracking-tight">{rule.id}</h1>
        <p className="mt-1 max-w-prose text-base text-ink-soft">
          <MarkedText text={rule.summary} />
        </p>
        <div className="mt-3 flex flex-wrap gap-1.5">
          <SeverityBadge severity={rule.severity} word={rule.severity} />
          {rule.class && <Badge>Failure class {rule.class}</Badge>}
          {rule.invalid && <Badge>terraform validate refuses it</Badge>}
        </div>
      </header>
      <div className="grid gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0">
          <Chapter title="Why" text={rule.why} />
          <Chapter title="How to fix" text={rule.howToFix} />
          <Examples rule={rule} />
        </div>
        <aside className="min-w-0 text-sm wide:border-l wide:pl-6">
          <References rule={rule} />
          <Suppression rule={rule} />
        </aside>
      </div>
    </article>
  );
}

function Chapter({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className="mb-5">
      <h2 className="font-semibold text-base">{title}</h2>
      <p className="mt-1 max-w-prose text-base text-ink-soft">
        <MarkedText text={text} />
      </p>
    </section>
  );
}

function Examples({ rule }: { readonly rule: RuleText }) {
  return (
    <>
      {rule.examples.bad.map((example) => (
        <RuleExample key={example.title} kind="Finds" rule={rule} example={example} />
      ))}
      {rule.examples.good.map((example) => (
        <RuleExample key={example.title} kind="Accepts" rule={rule} example={example} />
      ))}
    </>
  );
}

function Suppression({ rule: { id, elsewhere = [] } }: { readonly rule: RuleText }) {
  return (
    <section>
      <h2 className="font-semibold">Take a finding out</h2>
      <p className="mt-1 text-ink-soft">Write on its line or above its block:</p>
      <p className="code wrap-anywhere mt-1.5 rounded-md border bg-surface px-2.5 py-1.5">
        {`# stackwright:ignore ${id} <reason> [until=YYYY-MM-DD]`}
      </p>
      {elsewhere.length > 0 && (
        <p className="mt-3 text-ink-soft">
          Other scanners look for it as {elsewhere.join(", ")}; a comment that tells them to skip it suppresses nothing
          here, and the finding says so.
        </p>
      )}
    </section>
  );
}

function References({ rule }: { readonly rule: RuleText }) {
  return (
    <section className="mb-5">
      <h2 className="font-semibold">References</h2>
      <ul className="mt-1 flex flex-col gap-1">
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
