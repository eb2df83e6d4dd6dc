import { Button } from "@/components/ui/button";
import type { Finding } from "@/lib/lint/finding";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { NoFindings } from "./no-findings";
import { SeverityBadge } from "./severity-badge";

interface FindingsListProps {
  readonly findings: readonly Finding[];
  /** The one that was gone to last. */
  readonly current: Finding | undefined;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** Everything the linter says, each a way to its line. */
export function FindingsList({ findings, current, onGo, onFix }: FindingsListProps) {
  const { findings: words, audit } = useWords();
  const language = useLanguage();
  if (findings.length === 0) return <NoFindings />;
  return (
    <ul className="@container divide-y">
      {findings.map((finding) => (
        <li
          key={keyOf(finding)}
          aria-current={finding === current ? "true" : undefined}
          className="flex flex-wrap items-baseline justify-end hover:bg-hover aria-[current]:bg-accent-wash"
        >
          <button
            type="button"
            onClick={() => onGo(finding)}
            className="flex min-h-8 min-w-0 flex-1 flex-wrap items-baseline gap-x-2 px-3 py-1.5 @max-md:basis-full text-left text-sm -outline-offset-2"
          >
            <SeverityBadge severity={finding.severity} word={audit.severities[finding.severity]} />
            <span
              lang={englishPart(language)}
              className="wrap-anywhere min-w-0 flex-1 @max-md:order-last @max-md:basis-full"
            >
              {finding.message}
            </span>
            <span className="code shrink-0 text-ink-faint">
              {finding.file}:{finding.range.start.line}
            </span>
          </button>
          {finding.fixes[0] && (
            <Button
              size="small"
              className="self-center print:hidden"
              title={finding.fixes[0].title}
              onClick={() => onFix(finding)}
            >
              {words.fix}
              <span lang={englishPart(language)} className="sr-only">
                : {finding.fixes[0].title}
              </span>
            </Button>
          )}
          <a
            href={`/rules/${finding.rule}`}
            target="_blank"
            rel="noreferrer"
            title={finding.rule}
            className="min-h-6 shrink-0 px-3 text-accent text-xs underline underline-offset-2"
          >
            {words.why}
            <span className="sr-only">
              {" "}
              {finding.rule} {words.newTab}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const keyOf = ({ rule, file, range, message }: Finding): string =>
  `${rule} ${file} ${range.start.line}:${range.start.column} ${message}`;
