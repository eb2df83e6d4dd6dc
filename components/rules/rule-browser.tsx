"use client";

import { Search } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SeverityFilter } from "../findings/severity-filter";
import { useWords } from "../words/use-words";
import { counted, told } from "../words/words";
import { RuleList } from "./rule-list";
import { filterRules, noFilter, OTHER, type RuleFilter, type RuleSummary } from "./rule-summary";

const choice = (value: string) => ({ value, label: value });

/** All rules, with ways to fewer of them. */
export function RuleBrowser({ rules }: { readonly rules: readonly RuleSummary[] }) {
  const { rules: words } = useWords().pages;
  const [filter, setFilter] = useState(noFilter);
  const found = filterRules(rules, filter);
  const change = (part: Partial<RuleFilter>) => setFilter({ ...filter, ...part });
  return (
    <>
      <search className="sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-b bg-canvas py-3">
        <RuleFields rules={rules} filter={filter} onChange={change} />
        <SeverityFilter
          of={filterRules(rules, { ...filter, severities: noFilter.severities })}
          shown={filter.severities}
          onShown={(severities) => change({ severities })}
        />
        <p role="status" className="ml-auto text-ink-faint text-xs tabular-nums">
          {found.length === rules.length
            ? counted(words.count, rules.length)
            : told(words.some, { count: found.length, all: rules.length })}
        </p>
      </search>
      {found.length > 0 ? (
        <RuleList rules={found} />
      ) : (
        <div className="rounded-lg border border-line-mid border-dashed px-4 py-10 text-center text-ink-soft">
          <p className="mb-3">{words.none}</p>
          <Button onClick={() => setFilter(noFilter)}>{words.showAll}</Button>
        </div>
      )}
    </>
  );
}

interface RuleFieldsProps {
  readonly rules: readonly RuleSummary[];
  readonly filter: RuleFilter;
  readonly onChange: (part: Partial<RuleFilter>) => void;
}

function RuleFields({ rules, filter, onChange }: RuleFieldsProps) {
  const { rules: words } = useWords().pages;
  const classes = [...new Set(rules.flatMap((rule) => rule.class ?? []))].sort();
  return (
    <>
      <span className="relative min-w-56 flex-1">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
        />
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.example}
          className="pl-8"
          value={filter.words}
          onChange={(event) => onChange({ words: event.target.value })}
        />
      </span>
      <Select
        aria-label={words.class}
        className="w-36"
        value={filter.class}
        choices={[
          { value: "", label: words.everyClass },
          ...classes.map(choice),
          { value: OTHER, label: words.noClass },
        ]}
        onChange={(event) => onChange({ class: event.target.value })}
      />
    </>
  );
}
