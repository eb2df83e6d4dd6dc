import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import type { Unread } from "./read-dropped";

interface UnreadNoticeProps {
  readonly unread: readonly Unread[];
  readonly onDismiss: () => void;
}

/** Names what was given and not read, by reason. */
export function UnreadNotice({ unread, onDismiss }: UnreadNoticeProps) {
  if (unread.length === 0) return null;
  const reasons = [...new Set(unread.map(({ reason }) => reason))];
  return (
    <Notice role="status" className="max-h-32 overflow-y-auto rounded-none border-x-0 border-t-0 py-1">
      <div className="flex items-start gap-2">
        <details className="min-w-0 flex-1">
          <summary className="cursor-pointer">
            {unread.length} {unread.length === 1 ? "file was" : "files were"} not read
          </summary>
          <ul aria-label="Not read">
            {reasons.map((reason) => (
              <li key={reason} className="wrap-anywhere">
                {reason}: <span className="code">{pathsOf(unread, reason).join(", ")}</span>
              </li>
            ))}
          </ul>
        </details>
        <IconButton size="icon-small" label="Dismiss" onClick={onDismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </Notice>
  );
}

const pathsOf = (unread: readonly Unread[], reason: string): readonly string[] =>
  unread.filter((one) => one.reason === reason).map(({ path }) => path);
