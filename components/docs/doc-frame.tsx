import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "../words/words";
import type { DocGroup } from "./doc-link";

interface DocFrameProps {
  readonly groups: readonly DocGroup[];
  readonly words: Words["pages"]["docs"];
  /** The address of the page that is shown. */
  readonly current: string;
  /** The language of the page itself, where that is not the one of the frame. */
  readonly lang: "en" | undefined;
  readonly children: ReactNode;
}

/** A page of the documentation, with the way to the others beside it, or above it where it is narrow. */
export function DocFrame({ groups, words, current, lang, children }: DocFrameProps) {
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid w-full max-w-6xl gap-x-10 px-4 py-6 wide:grid-cols-[12.5rem_minmax(0,1fr)] wide:px-6">
        <nav aria-label={words.title} className="hidden text-sm wide:block">
          <div className="sticky top-6">
            {groups.map((group) => (
              <GroupLinks key={group.title} group={group} current={current} />
            ))}
          </div>
        </nav>
        <article className="min-w-0">
          {current !== "/docs" && (
            <Link
              href="/docs"
              className="-ml-1.5 mb-2 inline-flex min-h-8 items-center gap-1.5 rounded-md px-1.5 text-ink-soft text-sm hover:text-ink wide:hidden"
            >
              <ArrowLeft aria-hidden className="size-4" />
              {words.all}
            </Link>
          )}
          <div lang={lang}>{children}</div>
        </article>
      </div>
    </div>
  );
}

interface GroupLinksProps {
  readonly group: DocGroup;
  readonly current: string;
}

function GroupLinks({ group: { title, links }, current }: GroupLinksProps) {
  return (
    <section className="mb-5">
      <h2 className="mb-1 px-2 font-medium text-ink-faint text-xs">{title}</h2>
      <ul>
        {links.map(({ href, title: words }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={href === current ? "page" : undefined}
              className={`block rounded-md px-2 py-1 hover:bg-hover ${href === current ? "bg-hover font-semibold text-ink" : "text-ink-soft"}`}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
