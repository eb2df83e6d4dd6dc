import { ArrowRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { ComparedOption } from "@/generators/views/compare/compare-configs";
import type { OptionChange } from "@/generators/views/compare/option-changes";
import { InItsLanguage } from "../wizard/rules/said";
import { useMessages } from "../wizard/rules/use-messages";
import { spokenLabel, spokenValue } from "../wizard/spec/spoken-option";
import { useWords } from "../words/use-words";
import { ActionBadges } from "./action-badges";

/** What it does to resources is left out where nobody asked for it. */
type ShownOption = OptionChange & Partial<Pick<ComparedOption, "resources">>;

interface OptionListProps {
  readonly options: readonly ShownOption[];
  /** Leads to an option's field; without it the label is text. */
  readonly onGo?: (path: OptionChange["path"]) => void;
}

/** Each option that differs: what it was, what it is, and what that does. */
export function OptionList({ options, onGo }: OptionListProps) {
  const { compare: words } = useWords().panels;
  const messages = useMessages();
  const valueIn = ({ path }: ShownOption, told: string) => <InItsLanguage {...spokenValue(path, told, messages)} />;
  return (
    <ul aria-label={words.changedOptions} className="@container divide-y">
      {options.map((option) => (
        <li key={option.label} className="grid gap-x-6 gap-y-0.5 py-2 @3xl:grid-cols-[13rem_minmax(0,1fr)_auto]">
          <OptionLabel option={option} {...(onGo && { onGo })} />
          <p className="wrap-anywhere flex flex-wrap items-center gap-x-1.5 self-start text-ink-soft @3xl:min-h-6">
            <span className={option.from === null ? "italic" : "line-through decoration-ink-faint"}>
              <span className="sr-only">{words.was}</span>
              {option.from === null ? words.notThere : valueIn(option, option.from)}
            </span>
            <ArrowRight aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
            <span className={option.to === null ? "italic" : "font-medium text-ink"}>
              <span className="sr-only">{words.is}</span>
              {option.to === null ? words.gone : valueIn(option, option.to)}
            </span>
          </p>
          {option.resources !== undefined && (
            <p className="flex max-w-72 flex-wrap gap-1 self-start @3xl:min-h-6 @3xl:items-center @3xl:justify-end">
              {option.resources === null ? (
                <Badge tone="warn">{words.unknownEffect}</Badge>
              ) : (
                <ActionBadges changes={option.resources} />
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function OptionLabel({ option, onGo }: Omit<OptionListProps, "options"> & { readonly option: ShownOption }) {
  const { path, to } = option;
  const label = spokenLabel(path, option.label, useMessages());
  if (!onGo || to === null) return <p className="self-start font-medium">{label}</p>;
  return (
    <button
      type="button"
      onClick={() => onGo(path)}
      className="min-h-6 self-start justify-self-start text-left font-medium underline decoration-line-strong underline-offset-2 hover:decoration-current"
    >
      {label}
    </button>
  );
}
