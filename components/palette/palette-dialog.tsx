import { Search } from "lucide-react";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import type { DocEntry } from "../docs/doc-entry";
import { useRuleWords } from "../findings/rule-words";
import { get } from "../server/request";
import { useAnswer } from "../server/use-answer";
import type { SpokenRules } from "../words/spoken-rules";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { findItems, type PaletteItem } from "./palette-item";
import { PaletteList } from "./palette-list";

interface PaletteDialogProps {
  readonly items: readonly PaletteItem[];
  readonly onClose: () => void;
}

interface Rule {
  readonly id: string;
  readonly summary: string;
}

const ruleItem = ({ id, summary }: Rule, spoken: SpokenRules | undefined): PaletteItem => ({
  kind: "Rule",
  label: id,
  detail: spoken?.[id]?.[0] ?? summary,
  run: () => window.open(`/rules/${id}`, "_blank", "noreferrer"),
});

const docItem = ({ label, detail, href }: DocEntry): PaletteItem => ({
  kind: "Page",
  label,
  detail,
  run: () => window.open(href, "_blank", "noreferrer"),
});

/** Everything that can be gone to or done, found by its words. */
export default function PaletteDialog({ items, onClose }: PaletteDialogProps) {
  const { search: words } = useWords().dialogs;
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const spoken = useRuleWords();
  const { latest: rules } = useAnswer<readonly Rule[]>("rules", () => get("/api/v1/rules"));
  const { latest: pages } = useAnswer<readonly DocEntry[]>("pages", () => get("/docs/contents.json"));
  const all = useMemo(
    () => [...items, ...(rules ?? []).map((rule) => ruleItem(rule, spoken)), ...(pages ?? []).map(docItem)],
    [items, rules, pages, spoken],
  );
  const found = findItems(all, query);

  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((at + by + found.length) % Math.max(1, found.length));
    else if (event.key === "Enter") run(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog onClose={onClose} title={words.title} description={words.about}>
      <span className="relative block">
        <Search
          aria-hidden
          className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-3 size-4 text-ink-faint"
        />
        <Input
          autoFocus
          type="search"
          role="combobox"
          aria-label={words.for}
          aria-expanded
          aria-controls={`${id}-found`}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          placeholder={words.example}
          className="h-10! pl-9 text-base!"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </span>
      <PaletteList id={id} items={found} at={at} onRun={run} />
      <p role="status" className="sr-only">
        {told(words.count, { count: found.length })}
      </p>
    </Dialog>
  );
}
