import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import type { DroppedField } from "@/lib/permalink";
import { DroppedFields } from "../import/dropped-fields";
import { useWords } from "../words/use-words";
import { counted } from "../words/words";

interface LinkBannerProps {
  readonly dropped: readonly DroppedField[];
  readonly onDismiss: () => void;
}

/** Names each field of a link that was not taken over as it stood, and why. */
export default function LinkBanner({ dropped, onDismiss }: LinkBannerProps) {
  const { import: words } = useWords().dialogs;
  return (
    <Notice tone="warn" role="status" className="rounded-none border-x-0 border-t-0">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium">{counted(words.asWritten, dropped.length)}</p>
          <DroppedFields dropped={dropped} />
        </div>
        <IconButton size="icon-small" label={words.dismiss} onClick={onDismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </Notice>
  );
}
