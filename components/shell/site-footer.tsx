import packageJson from "@/package.json";

/** The version, and what happens to what one types. */
export function SiteFooter() {
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-4 border-t bg-surface px-3 py-1.5 text-ink-faint text-xs">
      <span>Stackwright {packageJson.version}</span>
      <span>Nothing is stored: what you type stays in this page, its link and the server you run.</span>
    </footer>
  );
}
