/** Lines to read or copy; what scrolls can be reached with the keyboard. */
export function CodeBlock({ text, label = "Example" }: { readonly text: string; readonly label?: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={label}
      className="my-3 overflow-x-auto rounded-lg border bg-surface px-3 py-2.5 shadow-e1"
    >
      <pre className="code w-max min-w-full text-code-plain">{text.replace(/\n$/, "")}</pre>
    </section>
  );
}
