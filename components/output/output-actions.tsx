import { Copy, Download, Files, Link, MessageCircleQuestionMark } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

interface OutputActionsProps {
  readonly onWhy: () => void;
  readonly onCopyFile: () => void;
  readonly onCopyAll: () => void;
  readonly onShare: () => void;
  readonly onDownload: () => void;
}

/** What can be done with the files. */
export function OutputActions({ onWhy, onCopyFile, onCopyAll, onShare, onDownload }: OutputActionsProps) {
  return (
    <div className="flex shrink-0 items-center gap-1">
      <IconButton label="Why is this here?" aria-keyshortcuts="F1" className="pointer-coarse:hidden" onClick={onWhy}>
        <MessageCircleQuestionMark aria-hidden />
      </IconButton>
      <IconButton label="Copy this file" onClick={onCopyFile}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton label="Copy all files" onClick={onCopyAll}>
        <Files aria-hidden />
      </IconButton>
      <IconButton label="Copy link" onClick={onShare}>
        <Link aria-hidden />
      </IconButton>
      <Button kind="primary" className="ml-1.5" onClick={onDownload}>
        <Download aria-hidden />
        Download zip
      </Button>
    </div>
  );
}
