import { writtenPages } from "./pages";

/** Where a link of a written page leads to in the product; nothing where it names a file of the checkout. */
export function linkTo(href: string): string | undefined {
  if (/^https?:\/\//.test(href) || href.startsWith("#") || href.startsWith("/")) return href;
  const [path = "", anchor] = href.split("#");
  const slug = path
    .replace(/^(?:\.\.?\/)?(?:docs\/)?/, "")
    .replace(/\.md$/, "")
    .toLowerCase();
  if (!writtenPages().some((page) => page.slug === slug)) return undefined;
  return `/docs/${slug}${anchor === undefined ? "" : `#${anchor}`}`;
}
