/** Text of ours in which backticks stand around code. */
export function MarkedText({ text }: { readonly text: string }) {
  return text.split("`").map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text has no other identity than its place
      <code key={at} className="code wrap-anywhere rounded bg-hover px-1 py-px text-ink">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
