"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";

interface PageLinkProps extends ComponentProps<"a"> {
  /** A page of ours. */
  readonly href: string;
}

/** What the browser itself does better: another tab, another window, a download. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

/**
 * A link that goes to another page without loading everything anew. The frame stands on every page, and next/link would
 * weigh 3.5 KB of the 200 KB that may be there before the first key: what it fetches on sight is fetched here when one points at it.
 */
export function PageLink({ href, ...props }: PageLinkProps) {
  const router = useRouter();
  const fetchAhead = () => router.prefetch(href);
  const go = (event: MouseEvent) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    router.push(href);
  };
  return <a href={href} onClick={go} onPointerEnter={fetchAhead} onFocus={fetchAhead} {...props} />;
}
