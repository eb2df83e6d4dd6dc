import Link from "next/link";
import type { DocGroup } from "./doc-link";

/** Every page with what it is about. */
export function DocIndex({ groups }: { readonly groups: readonly DocGroup[] }) {
  return groups.map(({ title, links }) => (
    <section key={title} aria-label={title} className="mb-6">
      <h2 className="mb-2 font-semibold text-base">{title}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {links.map(({ href, title: words, summary }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="group block h-full rounded-lg border bg-surface px-4 py-3 shadow-e1 hover:border-line-strong hover:bg-hover"
            >
              <span className="font-medium text-accent group-hover:underline">{words}</span>
              <span className="mt-0.5 block text-ink-soft text-sm">{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
