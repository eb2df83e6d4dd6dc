import { Copy, Download, Files, Link, MessageCircleQuestionMark } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "../words/use-words";

interface OutputActionsProps {
  readonly onWhy: () => void;
  readonly onCopyFile: () => void;
  readonly onCopyAll: () => void;
  readonly onShare: () => void;
  readonly onDownload: () => void;
}

/** What can be done with the files. */
export function OutputActions({ onWhy, onCopyFile, onCopyAll, onShare, onDownload }: OutputActionsProps) {
  const { preview } = useWords();
  return (
    <div className="flex shrink-0 items-center gap-1">
      <IconButton label={preview.why} aria-keyshortcuts="F1" className="pointer-coarse:hidden" onClick={onWhy}>
        <MessageCircleQuestionMark aria-hidden />
      </IconButton>
      <IconButton label={preview.copyFile} onClick={onCopyFile}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton label={preview.copyAll} onClick={onCopyAll}>
        <Files aria-hidden />
      </IconButton>
      <IconButton label={preview.copyLink} onClick={onShare}>
        <Link aria-hidden />
      </IconButton>
      <Button kind="primary" className="ml-1.5" onClick={onDownload}>
        <Download aria-hidden />
        {preview.download}
      </Button>
    </div>
  );
}
