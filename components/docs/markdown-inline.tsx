import type { Token, Tokens } from "marked";
import Link from "next/link";
import type { ReactNode } from "react";

/** Where a link of a page leads to here; nothing where what it names is not part of the product. */
export type LinkTo = (href: string) => string | undefined;

const linkLook = "text-accent underline underline-offset-2";

/** The text of a piece of code: marked escapes what it hands out, `raw` is as it was written. */
const codeOf = (raw: string): string => raw.replace(/^(`+) ?([\s\S]*?) ?\1$/, "$2");

/** What stands within a line of Markdown. HTML stays text. */
export function inline(tokens: readonly Token[], linkTo: LinkTo): readonly ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no other identity than its place
  return tokens.map((token, at) => <Piece key={at} token={token} linkTo={linkTo} />);
}

interface PieceProps {
  readonly token: Token;
  readonly linkTo: LinkTo;
}

function Piece({ token, linkTo }: PieceProps): ReactNode {
  const inner = () => inline(("tokens" in token && token.tokens) || [], linkTo);
  switch (token.type) {
    case "strong":
      return <strong className="font-semibold text-ink">{inner()}</strong>;
    case "em":
      return <em>{inner()}</em>;
    case "codespan":
      return <code className="code wrap-anywhere rounded bg-hover px-1 py-px text-ink">{codeOf(token.raw)}</code>;
    case "br":
      return <br />;
    case "escape":
      return token.raw.slice(1);
    case "link":
      // Safe: a token of that type is a link.
      return <TextLink href={linkTo((token as Tokens.Link).href)}>{inner()}</TextLink>;
    case "text":
      return "tokens" in token && token.tokens ? inner() : token.raw;
    default:
      return token.raw;
  }
}

/** A link in running text; the text alone where it leads nowhere. */
export function TextLink({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  if (href === undefined) return children;
  if (href.startsWith("/") && !href.startsWith("/api"))
    return (
      <Link href={href} prefetch={false} className={linkLook}>
        {children}
      </Link>
    );
  return (
    <a href={href} rel="noreferrer" className={`wrap-anywhere ${linkLook}`}>
      {children}
    </a>
  );
}
