"use client";

import { Toaster as Sonner } from "sonner";

/** Where passing messages appear. */
export default function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      style={{ zIndex: 60 }}
      toastOptions={{
        unstyled: true,
        className:
          "flex items-center gap-2 pointer-events-auto rounded-lg border border-line-mid bg-raised px-4 py-2.5 text-ink text-sm shadow-e2 [&_[data-icon]]:text-good [&_svg]:size-4 [&_button]:ml-2 [&_button]:min-h-6 [&_button]:rounded [&_button]:px-2 [&_button]:font-medium [&_button]:text-accent [&_button]:underline",
      }}
    />
  );
}
