import type { Words } from "../words/words";
import { NavLink } from "./nav-link";
import { PageLink } from "./page-link";
import { ShortcutsButton } from "./shortcuts-button";
import { SkipButton } from "./skip-button";
import { ThemeButton } from "./theme-button";

/** The product's name, its pages and what holds on all of them. */
export function SiteHeader({ words: { frame } }: { readonly words: Words }) {
  return (
    <header className="sticky top-0 z-30 flex h-12 shrink-0 items-center gap-1 border-b bg-surface px-4 wide:static print:hidden">
      <SkipButton />
      <PageLink
        href="/"
        className="mr-2 flex items-center gap-2 rounded-md py-1 pr-1 font-semibold text-base tracking-tight"
      >
        <Mark />
        <span className="max-[26rem]:sr-only">Stackwright</span>
      </PageLink>
      <nav aria-label={frame.pages} className="flex min-w-0 items-center max-[26rem]:[&_a]:px-2">
        <NavLink href="/">{frame.configure}</NavLink>
        <NavLink href="/audit">{frame.audit}</NavLink>
        <NavLink href="/rules">{frame.rules}</NavLink>
        <NavLink href="/docs">{frame.docs}</NavLink>
      </nav>
      <p className="ml-auto hidden truncate pl-6 text-ink-faint text-sm lg:block">{frame.lead}</p>
      <div className="ml-auto flex items-center lg:ml-4">
        {/* Where there is no room for it, there is no keyboard either. */}
        <span className="max-[26rem]:hidden">
          <ShortcutsButton />
        </span>
        <ThemeButton />
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-6 text-accent">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path d="M8 10.5h16M8 16h11M8 21.5h14" stroke="var(--surface)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
