import { lexer, type Token, type Tokens } from "marked";
import type { ReactNode } from "react";
import { AnchoredHeading } from "./anchored-heading";
import { CodeBlock } from "./code-block";
import { headingSlugs } from "./heading-slug";
import { inline, type LinkTo } from "./markdown-inline";
import { MarkdownTable } from "./markdown-table";

interface MarkdownProps {
  readonly text: string;
  readonly linkTo: LinkTo;
}

/** A page of Markdown of ours, as our own components; no HTML of it is taken over. */
export function Markdown({ text, linkTo }: MarkdownProps) {
  const tokens = lexer(text);
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === "heading");
  const slugs = headingSlugs(headings.map((heading) => heading.text));
  const anchors = new Map(headings.map((heading, at) => [heading, slugs[at] ?? ""] as const));
  return <Blocks tokens={tokens} linkTo={linkTo} anchors={anchors} />;
}

/** Headings inside lists and quotations have none. */
type Anchors = ReadonlyMap<Token, string>;

interface BlocksProps {
  readonly tokens: readonly Token[];
  readonly linkTo: LinkTo;
  readonly anchors?: Anchors;
}

function Blocks({ tokens, linkTo, anchors }: BlocksProps): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a block of a page has no other identity than its place
  return tokens.map((token, at) => <Block key={at} token={token} linkTo={linkTo} anchor={anchors?.get(token)} />);
}

interface BlockProps {
  readonly token: Token;
  readonly linkTo: LinkTo;
  readonly anchor: string | undefined;
}

function Block({ token, linkTo, anchor }: BlockProps): ReactNode {
  const inner = () => ("tokens" in token && token.tokens) || [];
  switch (token.type) {
    case "space":
      return null;
    case "heading":
      return (
        <AnchoredHeading depth={token.depth} id={anchor}>
          {inline(inner(), linkTo)}
        </AnchoredHeading>
      );
    case "code":
      return <CodeBlock text={token.text} />;
    case "list":
      // Safe: a token of that type is a list.
      return <List list={token as Tokens.List} linkTo={linkTo} />;
    case "table":
      // Safe: a token of that type is a table.
      return <MarkdownTable table={token as Tokens.Table} linkTo={linkTo} />;
    case "blockquote":
      return (
        <blockquote className="my-3 border-l-2 border-line-strong pl-3">
          <Blocks tokens={inner()} linkTo={linkTo} />
        </blockquote>
      );
    case "hr":
      return <hr className="my-6" />;
    case "paragraph":
      return <p className="my-2.5 max-w-prose text-ink-soft">{inline(inner(), linkTo)}</p>;
    default:
      return inner().length > 0 ? inline(inner(), linkTo) : token.raw;
  }
}

function List({ list, linkTo }: { readonly list: Tokens.List; readonly linkTo: LinkTo }) {
  const Tag = list.ordered ? "ol" : "ul";
  return (
    <Tag
      className={`my-2.5 flex max-w-prose flex-col gap-1.5 pl-5 text-ink-soft ${list.ordered ? "list-decimal" : "list-disc"}`}
    >
      {list.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other identity than its place
        <li key={at}>
          <Blocks tokens={item.tokens} linkTo={linkTo} />
        </li>
      ))}
    </Tag>
  );
}
