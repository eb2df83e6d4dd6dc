import type { Tokens } from "marked";
import { inline, type LinkTo } from "./markdown-inline";

/** A table that scrolls by itself where the page is narrow. */
export function MarkdownTable({ table, linkTo }: { readonly table: Tokens.Table; readonly linkTo: LinkTo }) {
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      className="my-3 overflow-x-auto rounded-lg border bg-surface shadow-e1"
    >
      <table className="w-full border-collapse text-left text-sm">
        <thead className="bg-sunken text-ink-faint text-xs">
          <tr>
            {table.header.map(({ text, tokens }) => (
              <th key={text} scope="col" className="px-3 py-2 font-medium">
                {inline(tokens, linkTo)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
            <tr key={row} className="border-t align-top text-ink-soft">
              {cells.map(({ tokens }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor has a cell
                <td key={at} className="min-w-24 px-3 py-2">
                  {inline(tokens, linkTo)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
