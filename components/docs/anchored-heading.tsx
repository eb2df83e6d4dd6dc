import type { ReactNode } from "react";

interface AnchoredHeadingProps {
  readonly depth: number;
  readonly id: string | undefined;
  readonly children: ReactNode;
}

const looks = [
  "mb-2 font-semibold text-lg tracking-tight",
  "mt-8 mb-2 border-b pb-1.5 font-semibold text-base",
  "mt-6 mb-1.5 font-semibold text-base",
  "mt-4 mb-1 font-semibold text-sm",
] as const;

/** A heading that can be linked to: it is its own link. */
export function AnchoredHeading({ depth, id, children }: AnchoredHeadingProps) {
  const Tag = (["h1", "h2", "h3", "h4"] as const)[depth - 1] ?? "h4";
  return (
    <Tag id={id} className={`wrap-anywhere scroll-mt-16 ${looks[depth - 1] ?? looks[3]}`}>
      {depth === 1 || id === undefined ? (
        children
      ) : (
        <a href={`#${id}`} className="hover:underline">
          {children}
        </a>
      )}
    </Tag>
  );
}
