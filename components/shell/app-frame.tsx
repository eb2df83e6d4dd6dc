import type { ReactNode } from "react";
import type { Words } from "../words/words";
import { LazyToaster } from "./lazy-toaster";
import { MainContent } from "./main-content";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface AppFrameProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Header, page and footer; on wide screens the page gets exactly the height that is left, also before the footer has arrived. */
export function AppFrame({ words, children }: AppFrameProps) {
  return (
    <>
      <div className="flex min-h-dvh flex-col wide:grid wide:h-dvh wide:grid-cols-[minmax(0,1fr)] wide:grid-rows-[auto_minmax(0,1fr)_minmax(1.875rem,auto)] wide:overflow-clip print:block! print:h-auto! print:overflow-visible!">
        <SiteHeader words={words} />
        <MainContent>{children}</MainContent>
        <SiteFooter words={words} />
      </div>
      <LazyToaster />
    </>
  );
}
