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
      {chosen && kind === "region" && <NameBeside value={value}>{chosen.name}</NameBeside>}
      {open && found.length > 0 && (
        <SuggestionList id={`${id}-list`} label={label} found={found} at={at} value={value} onPick={pick} />
      )}
    </>
  );
}

/** The name at the end of the field, where there is room for it behind the value; else it wraps out of sight. */
function NameBeside({ value, children }: { readonly value: string; readonly children: string }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 flex flex-wrap overflow-hidden px-2.5 *:flex *:h-full *:items-center"
    >
      <span className="invisible pr-2 text-sm pointer-coarse:text-base">{value}</span>
      <span className="ml-auto text-ink-faint text-xs">{children}</span>
    </span>
  );
}
