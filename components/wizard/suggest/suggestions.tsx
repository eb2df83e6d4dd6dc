import { useMemo, useState } from "react";
import type { Suggests } from "@/generators/schema/field-spec";
import { findSuggestions, suggestionsOf } from "./suggestion";
import { SuggestionList } from "./suggestion-list";
import { useCombobox } from "./use-combobox";

interface SuggestionsProps {
  /** The id of the field. */
  readonly id: string;
  readonly label: string;
  readonly kind: Suggests;
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** As many as anybody reads; whoever does not find theirs types on. */
const MOST = 60;

/**
 * What a text field may take, by name: it makes the field a combobox once it is there. The field itself is drawn before,
 * and is the same afterwards, so that nothing that is typed meanwhile is lost.
 */
export default function Suggestions({ id, label, kind, value, onPick }: SuggestionsProps) {
  const all = useMemo(() => suggestionsOf(kind), [kind]);
  // What was there before somebody typed is no search.
  const [searched, setSearched] = useState(false);
  const found = useMemo(() => findSuggestions(all, searched ? value : "").slice(0, MOST), [all, searched, value]);
  const chosen = all.find((one) => one.value === value);
  const { open, at, close } = useCombobox(id, {
    count: found.length,
    first: Math.max(0, searched ? 0 : found.findIndex((one) => one.value === value)),
    onTyped: () => setSearched(true),
    onOpened: () => setSearched(false),
    onTaken: (place) => pick(found[place]?.value),
  });
  const pick = (picked: string | undefined) => {
    if (picked !== undefined) onPick(picked);
    setSearched(false);
    close();
  };
  return (
    <>
      {chosen && kind === "region" && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-px my-px flex max-w-[55%] items-center rounded-r-md bg-surface pr-2.5 pl-1 text-ink-faint text-xs"
        >
          <span className="truncate">{chosen.name}</span>
        </span>
      )}
      {open && found.length > 0 && (
        <SuggestionList id={`${id}-list`} label={label} found={found} at={at} value={value} onPick={pick} />
      )}
    </>
  );
}
