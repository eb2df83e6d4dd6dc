import type { ReactNode } from "react";

/** The page itself; what of it is English, whatever is spoken around it, says so. */
export function MainContent({ children }: { readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none print:block">
      {children}
    </main>
  );
}
