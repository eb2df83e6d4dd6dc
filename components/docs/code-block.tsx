/** Lines to read or copy; what scrolls can be reached with the keyboard. */
export function CodeBlock({ text }: { readonly text: string }) {
  return (
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      className="code my-3 overflow-x-auto rounded-lg border bg-surface px-3 py-2.5 text-code-plain shadow-e1"
    >
      {text.replace(/\n$/, "")}
    </pre>
  );
}
