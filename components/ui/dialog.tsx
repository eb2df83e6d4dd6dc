import { clsx } from "clsx";
import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { Button } from "./button";
import { useFocusReturn } from "./opener";

interface DialogProps {
  readonly title: string;
  readonly description: string;
  /** Room for two texts beside each other, or all that the window has. */
  readonly wide?: boolean | "window";
  /** The language of what is in it, where that is not the page's. */
  readonly lang?: "en" | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page, open as long as it is there, that keeps the focus until then. */
export function Dialog({ title, description, wide = false, lang, onClose, children }: DialogProps) {
  const { dialogs } = useWords();
  const returnFocus = useFocusReturn();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fade-in-0 fixed inset-0 z-40 animate-in bg-scrim duration-200" />
        <Radix.Content
          lang={lang}
          // Radix gives it back to a trigger of its own alone.
          onCloseAutoFocus={returnFocus}
          className={clsx(
            "fade-in-0 slide-in-from-bottom-2 dialog-place fixed z-50 flex animate-in flex-col overflow-hidden rounded-xl border border-line-mid bg-raised shadow-e3 duration-200",
            wide === "window" ? "dialog-window w-[112rem]" : wide ? "w-[68rem]" : "w-[34rem]",
          )}
        >
          <header className="flex items-start gap-3 border-b px-5 py-4">
            <div className="min-w-0 flex-1">
              <Radix.Title className="font-semibold text-base text-ink">{title}</Radix.Title>
              <Radix.Description className="mt-0.5 text-ink-faint text-sm">{description}</Radix.Description>
            </div>
            <Radix.Close asChild>
              <Button kind="ghost" size="icon-small" aria-label={dialogs.close}>
                <X aria-hidden />
              </Button>
            </Radix.Close>
          </header>
          <div className="min-h-0 overflow-y-auto p-5">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
