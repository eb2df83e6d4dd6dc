import { Search } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";
import { useWords } from "../words/use-words";

/** Opens the search, as does Ctrl and K. */
export function SearchButton({ onClick }: { readonly onClick: () => void }) {
  const { preview } = useWords();
  return (
    <div className="hidden min-w-0 flex-1 @xl:block">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={onClick}
        className="flex h-8 w-full max-w-88 items-center gap-2 rounded-md border border-line-mid bg-sunken px-2.5 text-ink-faint text-sm transition-colors hover:border-line-strong hover:text-ink"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="min-w-0 flex-1 truncate text-left">{preview.search}</span>
        <span aria-hidden="true" className="flex gap-0.5">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
    </div>
  );
}
