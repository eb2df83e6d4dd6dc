import type { ReactNode } from "react";

/** A key on the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded border border-line-mid bg-sunken px-1 text-center font-sans text-2xs leading-4.5">
      {children}
    </kbd>
  );
}
