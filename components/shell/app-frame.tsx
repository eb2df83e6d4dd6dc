import type { ReactNode } from "react";
import { LazyToaster } from "./lazy-toaster";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header, page and footer; on wide screens the page gets exactly the height that is left. */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className="flex min-h-dvh flex-col wide:h-dvh">
        <a
          href="#main"
          className="sr-only rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
          {children}
        </main>
        <SiteFooter />
      </div>
      <LazyToaster />
    </>
  );
}
