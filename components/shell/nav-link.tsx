"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PageLink } from "./page-link";

/** A link to a page of ours that knows whether one is on it. */
export function NavLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const path = usePathname();
  const here = href === "/" ? path === "/" : path.startsWith(href);
  return (
    <PageLink
      href={href}
      aria-current={here ? "page" : undefined}
      className={clsx(
        "rounded-md px-3 py-1.5 text-sm hover:bg-hover pointer-coarse:py-3",
        here ? "bg-hover font-semibold text-ink" : "font-medium text-ink-soft",
      )}
    >
      {children}
    </PageLink>
  );
}
