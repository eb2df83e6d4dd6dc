import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { RuleText } from "@/lib/lint";
import { SeverityBadge } from "../findings/severity-badge";
import { RuleExample } from "./rule-example";

/** All that a rule knows about itself. */
export function RulePage({ rule }: { readonly rule: RuleText }) {
  return (
    <article className="mx-auto w-full max-w-3xl px-4 py-6">
      <header className="mb-5">
        <div className="mb-2 flex flex-wrap gap-1.5">
          <SeverityBadge severity={rule.severity} />
          {rule.class && <Badge>{rule.class}</Badge>}
          {rule.invalid && <Badge tone="bad">terraform validate refuses it</Badge>}
        </div>
        <h1 className="code wrap-anywhere font-semibold text-lg">{rule.id}</h1>
        <p className="mt-1 text-base text-ink-soft">{rule.summary}</p>
      </header>
      <Chapter title="Why">{rule.why}</Chapter>
      <Chapter title="How to fix">{rule.howToFix}</Chapter>
      <Chapter title="Take a finding out">
        <code className="code wrap-anywhere">{`# stackwright:ignore ${rule.id} <reason> [until=YYYY-MM-DD]`}</code> on
        its line or above its block. <Elsewhere ids={rule.elsewhere ?? []} />
      </Chapter>
      {rule.examples.bad.map((example) => (
        <RuleExample key={example.title} kind="Finds" rule={rule} example={example} />
      ))}
      {rule.examples.good.map((example) => (
        <RuleExample key={example.title} kind="Accepts" rule={rule} example={example} />
      ))}
      <References rule={rule} />
    </article>
  );
}

function Elsewhere({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      Other scanners look for it as {ids.join(", ")}; a comment that tells them to skip it suppresses nothing here, and
      the finding says so.
    </>
  );
}

function Chapter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-5">
      <h2 className="font-semibold text-sm">{title}</h2>
      <p className="mt-1 max-w-prose text-base">{children}</p>
    </section>
  );
}

function References({ rule }: { readonly rule: RuleText }) {
  return (
    <section>
      <h2 className="font-semibold text-sm">References</h2>
      <ul className="mt-1">
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
