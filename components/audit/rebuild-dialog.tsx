"use client";

import { buttonLook } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { StackReading } from "@/generators/intake/read-stack/reading";
import type { GivenFile } from "@/lib/intake";
import { NoAnswer } from "../server/no-answer";
import { useAnswer } from "../server/use-answer";
import { useMessages } from "../wizard/rules/use-messages";
import { spokenLabel } from "../wizard/spec/spoken-option";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { rememberAudit } from "./from-audit";
import { requestReading } from "./request-audit";

interface RebuildDialogProps {
  readonly files: readonly GivenFile[];
  readonly onClose: () => void;
}

/** What could be read of the stack and what could not, before the configurator opens with it. */
export default function RebuildDialog({ files, onClose }: RebuildDialogProps) {
  const { audit: words } = useWords();
  const { current: reading, reason, retry } = useAnswer(files, (signal) => requestReading(files, signal));
  return (
    <Dialog onClose={onClose} title={words.rebuild} description={words.settings.about}>
      {!reading && reason === undefined && <p role="status">{words.settings.reading}</p>}
      {reason !== undefined && <NoAnswer reason={reason} onRetry={retry} />}
      {reading && <ReadingView reading={reading} />}
    </Dialog>
  );
}

/** `models.0.memoryMb`, step by step. */
const stepsOf = (path: string) => path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function ReadingView({ reading: { read, unread, link } }: { readonly reading: StackReading }) {
  const { settings: words } = useWords().audit;
  const english = englishPart(useLanguage());
  const messages = useMessages();
  return (
    <div className="flex flex-col gap-4">
      <section>
        <ListHeading words={words.read} count={read.length} />
        {read.length === 0 && <p className="text-ink-soft">{words.none}</p>}
        <ul aria-label={words.read} className="divide-y">
          {read.map(({ path, label, value, file, line }) => (
            <li key={`${label} ${file} ${line}`} className="flex flex-wrap items-baseline gap-x-2 py-1 text-sm">
              <span className="min-w-40 flex-1 text-ink-soft">{spokenLabel(stepsOf(path), label, messages)}</span>
              <span className="code wrap-anywhere font-medium">{value}</span>
              <span className="code text-ink-faint text-xs">
                {file}:{line}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {unread.length > 0 && (
        <section>
          <ListHeading words={words.left} count={unread.length} />
          <ul aria-label={words.left} lang={english} className="divide-y">
            {unread.map(({ label, reason }) => (
              <li key={`${label} ${reason}`} className="wrap-anywhere py-1 text-sm">
                {label}: <span className="text-ink-soft">{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="-mx-5 -bottom-5 sticky -mb-5 flex justify-end border-t bg-raised px-5 py-3">
        <a href={`/${link}`} onClick={rememberAudit} className={buttonLook({ kind: "primary" })}>
          {words.open}
        </a>
      </div>
    </div>
  );
}

function ListHeading({ words, count }: { readonly words: string; readonly count: number }) {
  return (
    <h3 className="mb-1 font-semibold text-sm">
      {words}: {count}
    </h3>
  );
}
