import packageJson from "@/package.json";
import type { Words } from "../words/words";
import { LanguageButton } from "./language-button";

/** The version, what happens to what one types, and the other language. */
export function SiteFooter({ words: { frame } }: { readonly words: Words }) {
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-4 border-t bg-surface px-3 py-1.5 text-ink-faint text-xs print:hidden">
      <span>Stackwright {packageJson.version}</span>
      <span>{frame.privacy}</span>
      <LanguageButton />
    </footer>
  );
}
