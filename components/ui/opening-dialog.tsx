import { X } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useWords } from "../words/use-words";
import { IconButton } from "./icon-button";

interface OpeningDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What to say instead of waiting words. */
  readonly children?: ReactNode;
}

/** Stands where a dialog will be until that has been fetched. The browser's own, so that it needs nothing fetched itself. */
export function OpeningDialog({ title, onClose, children }: OpeningDialogProps) {
  const { dialogs } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the focus back, so that what opens next gives it back there too.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={onClose}
      className="dialog-place w-[34rem] rounded-xl border border-line-mid bg-raised text-ink shadow-e3 backdrop:bg-scrim"
    >
      <header className="flex items-center gap-3 border-b px-5 py-4">
        <h2 className="min-w-0 flex-1 font-semibold text-base">{title}</h2>
        <IconButton size="icon-small" label={dialogs.close} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="p-5">
        {children ?? (
          <p role="status" className="animate-pulse text-ink-soft">
            {dialogs.opening}
          </p>
        )}
      </div>
    </dialog>
  );
}
