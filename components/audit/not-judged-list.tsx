import type { NotJudged } from "@/lib/validity/not-judged";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";

/** What the findings say nothing of, because it is not known here. */
export function NotJudgedList({ rows }: { readonly rows: readonly NotJudged[] }) {
  const { audit: words } = useWords();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <details className="border-b px-4 py-2 text-ink-faint text-xs">
      <summary className="cursor-pointer">{told(words.notJudgedCount, { count: rows.length })}</summary>
      <ul aria-label={words.notJudged} lang={englishPart(language)}>
        {rows.map(({ kind, name, reason }) => (
          <li key={`${kind} ${name}`} className="wrap-anywhere">
            {kind} <span className="code">{name}</span>: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
