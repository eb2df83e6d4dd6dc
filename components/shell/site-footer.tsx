import packageJson from "@/package.json";

/** The version, and what happens to what one types. */
export function SiteFooter() {
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-4 border-t bg-surface px-3 py-1.5 text-ink-faint text-xs print:hidden">
      <span>Stackwright {packageJson.version}</span>
      <span>What you type stays in this browser, its links and the server you run, which stores nothing.</span>
    </footer>
  );
}
