"use client";

import { Toaster as Sonner } from "sonner";

/** Where passing messages appear. */
export default function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      // Above what leads on: the steps beside, the findings and the foot of the page.
      offset={{ bottom: "6rem" }}
      style={{ zIndex: 60, fontFamily: "inherit" }}
      toastOptions={{
        unstyled: true,
        classNames: { success: "[&_[data-icon]]:text-good", error: "[&_[data-icon]]:text-bad" },
        className:
          "flex items-center gap-2 pointer-events-auto rounded-lg border border-line-mid bg-raised px-4 py-2.5 text-ink text-sm shadow-e2 [&_svg]:size-4 [&_button]:ml-2 [&_button]:min-h-6 [&_button]:rounded [&_button]:px-2 [&_button]:font-medium [&_button]:text-accent [&_button]:underline",
      }}
    />
  );
}
