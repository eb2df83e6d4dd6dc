import packageJson from "@/package.json";
import type { Words } from "../words/words";

/** The version, and what happens to what one types. */
export function SiteFooter({ words: { frame } }: { readonly words: Words }) {
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-4 border-t bg-surface px-3 py-1.5 text-ink-faint text-xs print:hidden">
      <span>Stackwright {packageJson.version}</span>
      <span>{frame.privacy}</span>
    </footer>
  );
}
