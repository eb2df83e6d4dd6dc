import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
import { momentWords } from "./moment-words";

interface RestoredBannerProps {
  readonly at: number;
  readonly onFresh: () => void;
  readonly onDismiss: () => void;
}

/** Says that the form shows what an earlier visit left, and how to get rid of that. */
export default function RestoredBanner({ at, onFresh, onDismiss }: RestoredBannerProps) {
  const { drafts: words } = useWords().dialogs;
  const language = useLanguage();
  return (
    <Notice role="status" className="rounded-none border-x-0 border-t-0 py-1">
      <div className="flex flex-wrap items-center gap-2">
        <p className="min-w-0 flex-1">{told(words.restored, { moment: momentWords(at, words, language) })}</p>
        <Button size="small" onClick={onFresh}>
          {words.startOver}
        </Button>
        <IconButton size="icon-small" label={words.keep} onClick={onDismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </Notice>
  );
}
