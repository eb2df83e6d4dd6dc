"use client";

import { Search } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { RuleList } from "./rule-list";
import { filterRules, noFilter, OTHER, type RuleSummary } from "./rule-summary";

const severities = ["critical", "high", "medium", "low"];

const choice = (value: string) => ({ value, label: value });

/** All rules, with ways to fewer of them. */
export function RuleBrowser({ rules }: { readonly rules: readonly RuleSummary[] }) {
  const [filter, setFilter] = useState(noFilter);
  const found = filterRules(rules, filter);
  const classes = [...new Set(rules.flatMap((rule) => rule.class ?? []))].sort();
  return (
    <>
      <search className="mb-3 grid grid-cols-2 gap-2 sm:grid-cols-[minmax(0,1fr)_9rem_9rem]">
        <span className="relative col-span-2 sm:col-span-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
          />
          <Input
            type="search"
            aria-label="Search rules"
            placeholder="retention, WAF, F07 …"
            className="pl-8"
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.target.value })}
          />
        </span>
        <Select
          aria-label="Failure class"
          value={filter.class}
          choices={[
            { value: "", label: "All classes" },
            ...classes.map(choice),
            { value: OTHER, label: "Without class" },
          ]}
          onChange={(event) => setFilter({ ...filter, class: event.target.value })}
        />
        <Select
          aria-label="Severity"
          value={filter.severity}
          choices={[{ value: "", label: "All severities" }, ...severities.map(choice)]}
          onChange={(event) => setFilter({ ...filter, severity: event.target.value })}
        />
      </search>
      <p role="status" className="mb-2 text-ink-faint text-xs">
        {found.length === rules.length ? `${rules.length} rules` : `${found.length} of ${rules.length} rules`}
      </p>
      {found.length > 0 ? (
        <RuleList rules={found} />
      ) : (
        <div className="rounded-lg border bg-surface px-4 py-6 text-center text-ink-soft">
          <p className="mb-2">No rule has all of that.</p>
          <Button onClick={() => setFilter(noFilter)}>Show all rules</Button>
        </div>
      )}
    </>
  );
}
