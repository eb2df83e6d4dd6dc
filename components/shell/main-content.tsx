"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { englishPart } from "../words/language";
import { useLanguage } from "../words/use-words";

/** The page itself. All but the configurator and the audit speak English alone, and say so. */
export function MainContent({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const translated = ["/", "/audit"].includes(usePathname());
  return (
    <main
      id="main"
      tabIndex={-1}
      lang={translated ? undefined : englishPart(language)}
      className="flex min-h-0 flex-1 flex-col outline-none print:block"
    >
      {children}
    </main>
  );
}
