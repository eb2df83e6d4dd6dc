"use client";

import { Toaster as Sonner } from "sonner";

/** Where passing messages appear. */
export default function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      toastOptions={{
        unstyled: true,
        className:
          "flex items-center gap-2 rounded-lg border border-line bg-raised px-3 py-2 text-ink text-sm shadow-lg [&_svg]:size-4 [&_button]:ml-2 [&_button]:min-h-6 [&_button]:rounded [&_button]:px-2 [&_button]:font-medium [&_button]:text-accent [&_button]:underline",
      }}
    />
  );
}
