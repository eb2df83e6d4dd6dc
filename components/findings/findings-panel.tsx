import { Wrench } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import type { Finding } from "@/lib/lint/finding";
import { FindingsList } from "./findings-list";

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  readonly current: Finding | undefined;
  /** The linter could not be asked about the newest text. */
  readonly failed?: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** The findings in the order of the files, with what mends them. */
export function FindingsPanel({ findings, current, failed = false, onGo, onFix }: FindingsPanelProps) {
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  return (
    <>
      {failed && (
        <Notice tone="warn" role="status" className="rounded-none border-x-0 border-t-0 py-1">
          The server cannot be reached, so these are the findings of an earlier text. The next change asks again.
        </Notice>
      )}
      {findings.length > 0 && (
        <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b bg-sunken px-3 py-1 print:hidden">
          <p className="text-ink-faint text-xs">
            {findings.length} {findings.length === 1 ? "finding" : "findings"}
            <span className="pointer-coarse:hidden">
              , <Kbd>F8</Kbd> for the next
            </span>
          </p>
          {fixable.length > 1 && (
            <Button size="small" onClick={() => onFix(fixable)}>
              <Wrench aria-hidden />
              Apply all {fixable.length} certain fixes
            </Button>
          )}
        </div>
      )}
      <FindingsList findings={findings} current={current} onGo={onGo} onFix={(finding) => onFix([finding])} />
    </>
  );
}
