import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { MarkedText } from "@/components/ui/marked-text";
import { severities } from "@/lib/lint/finding";
import { useWords } from "../words/use-words";
import { counted } from "../words/words";
import type { RuleSummary } from "./rule-summary";

/** Every rule with its summary, each a way to its page; what weighs most comes first. */
export function RuleList({ rules }: { readonly rules: readonly RuleSummary[] }) {
  const { audit, pages } = useWords();
  return severities.map((severity) => {
    const members = rules.filter((rule) => rule.severity === severity);
    if (members.length === 0) return null;
    return (
      <section key={severity} aria-label={audit.severities[severity]} className="mb-6">
        <h2 className="mb-2 flex items-baseline gap-2 font-semibold text-base">
          <span className="capitalize">{audit.severities[severity]}</span>
          <span className="font-normal text-ink-faint text-xs">{counted(pages.rules.count, members.length)}</span>
        </h2>
        <ul className="overflow-hidden rounded-lg border bg-surface shadow-e1">
          {members.map((rule) => (
            <RuleItem key={rule.id} rule={rule} />
          ))}
        </ul>
      </section>
    );
  });
}

function RuleItem({ rule: { id, class: failure, invalid, summary, lang } }: { readonly rule: RuleSummary }) {
  const { rules: words } = useWords().pages;
  return (
    <li className="border-t first:border-t-0">
      <Link
        href={`/rules/${id}`}
        prefetch={false}
        className="group grid gap-x-4 gap-y-0.5 px-4 py-2.5 -outline-offset-2 hover:bg-hover md:grid-cols-[17rem_minmax(0,1fr)_auto]"
      >
        <span className="code wrap-anywhere font-medium text-accent group-hover:underline">{id}</span>
        <span lang={lang} className="text-ink-soft text-sm">
          <MarkedText text={summary} />
        </span>
        <span className="flex items-start gap-1.5">
          {invalid && <Badge>{words.invalid}</Badge>}
          {failure && <Badge>{failure}</Badge>}
        </span>
      </Link>
    </li>
  );
}
