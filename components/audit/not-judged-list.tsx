import type { NotJudged } from "@/lib/validity/not-judged";

/** What the findings say nothing of, because it is not known here. */
export function NotJudgedList({ rows }: { readonly rows: readonly NotJudged[] }) {
  if (rows.length === 0) return null;
  return (
    <details className="border-b px-4 py-2 text-ink-faint text-xs">
      <summary className="cursor-pointer">Not judged: {rows.length}</summary>
      <ul aria-label="Not judged">
        {rows.map(({ kind, name, reason }) => (
          <li key={`${kind} ${name}`} className="wrap-anywhere">
            {kind} <span className="code">{name}</span>: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
