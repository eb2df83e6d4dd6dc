import type { ReactNode } from "react";
import { LazyToaster } from "./lazy-toaster";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header, page and footer; on wide screens the page gets exactly the height that is left. */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className="flex min-h-dvh flex-col wide:h-dvh wide:overflow-clip print:block print:h-auto print:overflow-visible">
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none print:block">
          {children}
        </main>
        <SiteFooter />
      </div>
      <LazyToaster />
    </>
  );
}
