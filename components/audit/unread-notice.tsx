import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { counted } from "../words/words";
import type { Unread } from "./read-dropped";

interface UnreadNoticeProps {
  readonly unread: readonly Unread[];
  readonly onDismiss: () => void;
}

/** Names what was given and not read, by reason. */
export function UnreadNotice({ unread, onDismiss }: UnreadNoticeProps) {
  const { audit: words } = useWords();
  const language = useLanguage();
  if (unread.length === 0) return null;
  const reasons = [...new Set(unread.map(({ reason }) => reason))];
  return (
    <Notice role="status" className="max-h-32 overflow-y-auto rounded-none border-x-0 border-t-0 py-1">
      <div className="flex items-start gap-2">
        <details className="min-w-0 flex-1">
          <summary className="cursor-pointer">{counted(words.unread, unread.length)}</summary>
          <ul aria-label={words.notRead} lang={englishPart(language)}>
            {reasons.map((reason) => (
              <li key={reason} className="wrap-anywhere">
                {reason}: <span className="code">{pathsOf(unread, reason).join(", ")}</span>
              </li>
            ))}
          </ul>
        </details>
        <IconButton size="icon-small" label={words.dismiss} onClick={onDismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </Notice>
  );
}

const pathsOf = (unread: readonly Unread[], reason: string): readonly string[] =>
  unread.filter((one) => one.reason === reason).map(({ path }) => path);
