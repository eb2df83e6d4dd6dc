import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { SeverityBadge } from "../findings/severity-badge";
import type { RuleSummary } from "./rule-summary";

/** Every rule with its summary, each a way to its page. */
export function RuleList({ rules }: { readonly rules: readonly RuleSummary[] }) {
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {rules.map((rule) => (
        <li key={rule.id}>
          <Link
            href={`/rules/${rule.id}`}
            prefetch={false}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3 py-2 -outline-offset-2 hover:bg-hover"
          >
            <SeverityBadge severity={rule.severity} />
            <span className="code wrap-anywhere font-medium">{rule.id}</span>
            {rule.class && <Badge>{rule.class}</Badge>}
            {rule.invalid && <Badge tone="bad">invalid</Badge>}
            <span className="w-full text-ink-soft text-sm">{rule.summary}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
