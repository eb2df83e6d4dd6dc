import type { StackConfig } from "@/generators/config/stack";
import type { StackNumbers } from "@/generators/views/compare/stack-numbers";
import { ActionBadges } from "../../changes/action-badges";
import { OptionList } from "../../changes/option-list";
import { requestComparison } from "../../compare/use-comparison";
import { NoAnswer } from "../../server/no-answer";
import { useAnswer } from "../../server/use-answer";
import { useMessages } from "../../wizard/rules/use-messages";
import { useWords } from "../../words/use-words";
import { told } from "../../words/words";

interface PresetChangesProps {
  readonly from: StackConfig;
  readonly to: StackConfig;
}

/** What a preset would change, before it does. */
export function PresetChanges({ from, to }: PresetChangesProps) {
  const { presets: words } = useWords().dialogs;
  const question = JSON.stringify([from, to]);
  const { current, reason, retry } = useAnswer(question, (signal) => requestComparison(from, to, signal));
  if (reason !== undefined) {
    return <NoAnswer reason={reason} words={words.anyway} onRetry={retry} />;
  }
  if (!current) return <p role="status">{words.checking}</p>;
  const { options, resources, facts } = current;
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-1">
        <span className="text-ink-soft">{words.deployed}</span>
        <ActionBadges changes={resources} />
      </p>
      <HourlyChanges from={facts.from} to={facts.to} />
      <OptionList options={options.map(({ resources: _, ...option }) => option)} />
    </div>
  );
}

function HourlyChanges({ from, to }: { readonly from: StackNumbers; readonly to: StackNumbers }) {
  const { presets: words } = useWords().dialogs;
  const messages = useMessages();
  const countIn = (facts: StackNumbers, what: string) => facts.hourly.find((fact) => fact.what === what)?.count ?? 0;
  const all = [...new Set([...from.hourly, ...to.hourly].map(({ what }) => what))];
  const changed = all.filter((what) => countIn(from, what) !== countIn(to, what));
  if (changed.length === 0) return <p className="text-ink-soft">{told(words.hourly, { what: words.sameHourly })}</p>;
  const list = changed.map((what) => `${messages?.said(what) ?? what} ${countIn(from, what)} → ${countIn(to, what)}`);
  return <p className="text-ink-soft">{told(words.hourly, { what: list.join(", ") })}</p>;
}
