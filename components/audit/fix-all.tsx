import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint/finding";
import { latePart } from "../late/late-part";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

const FixDiff = latePart(
  ({ audit }) => audit.fixes,
  () => import("./fix-diff"),
);

interface FixAllProps {
  readonly files: readonly GivenFile[];
  readonly findings: readonly Finding[];
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** All that can be mended for certain, shown as a diff before it is done. */
export function FixAll({ files, findings, onFix }: FixAllProps) {
  const { audit: words, findings: shared } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  if (fixable.length < 2) return null;
  return (
    <section aria-label={words.fixes} className="rounded-lg border bg-surface px-3 py-2.5 shadow-e1 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <p className="min-w-40 flex-1">{told(words.certain, { count: fixable.length })}</p>
        <Button kind="ghost" size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? words.hideChanges : words.showChanges}
        </Button>
        <Button size="small" onClick={() => onFix(fixable)}>
          {told(shared.fixAll, { count: fixable.length })}
        </Button>
      </div>
      <div id={id}>{open && <FixDiff files={files} findings={fixable} />}</div>
    </section>
  );
}
