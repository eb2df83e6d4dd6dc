import { Wrench } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { Finding } from "@/lib/lint/finding";
import { NoAnswer } from "../server/no-answer";
import { useWords } from "../words/use-words";
import { counted, told } from "../words/words";
import { FindingsList } from "./findings-list";

export interface FailedFindings {
  readonly reason: string;
  readonly retry: () => void;
}

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  readonly current: Finding | undefined;
  /** Why the linter could not be asked about the newest text. */
  readonly failure?: FailedFindings | undefined;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** The findings in the order of the files, with what mends them. */
export default function FindingsPanel({ findings, current, failure, onGo, onFix }: FindingsPanelProps) {
  const { findings: words } = useWords();
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  return (
    <>
      {failure && (
        <NoAnswer
          className="rounded-none border-x-0 border-t-0 py-1"
          reason={failure.reason}
          words={words.earlier}
          onRetry={failure.retry}
        />
      )}
      {findings.length > 0 && (
        <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b bg-sunken px-3 py-1 print:hidden">
          <p className="text-ink-faint text-xs">
            {counted(words.count, findings.length)}
            <span className="pointer-coarse:hidden">
              , <Kbd>F8</Kbd> {words.next}
            </span>
          </p>
          {fixable.length > 1 && (
            <Button size="small" onClick={() => onFix(fixable)}>
              <Wrench aria-hidden />
              {told(words.fixAll, { count: fixable.length })}
            </Button>
          )}
        </div>
      )}
      <FindingsList findings={findings} current={current} onGo={onGo} onFix={(finding) => onFix([finding])} />
    </>
  );
}
