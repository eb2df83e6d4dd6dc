import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import type { DroppedField } from "@/lib/permalink";

interface LinkBannerProps {
  readonly dropped: readonly DroppedField[];
  readonly onDismiss: () => void;
}

/** Names each field of a link that was not taken over as it stood, and why. */
export function LinkBanner({ dropped, onDismiss }: LinkBannerProps) {
  if (dropped.length === 0) return null;
  return (
    <Notice tone="warn" role="status" className="rounded-none border-x-0 border-t-0">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium">
            {dropped.length === 1 ? "One field" : `${dropped.length} fields`} of the link could not be taken over as
            written; the rest is in the form.
          </p>
          <ul aria-label="Not taken over" className="mt-1 flex flex-col gap-0.5">
            {dropped.map(({ field, received, reason }) => (
              <li key={`${field} ${received}`} className="wrap-anywhere">
                <code className="code font-medium">{field}</code>: received {received}, {reason}
              </li>
            ))}
          </ul>
        </div>
        <IconButton size="icon-small" label="Dismiss" onClick={onDismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </Notice>
  );
}
