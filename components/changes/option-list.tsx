import { ArrowRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { ComparedOption } from "@/generators/views/compare/compare-configs";
import type { OptionChange } from "@/generators/views/compare/option-changes";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
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
  const language = useLanguage();
  return (
    <ul aria-label={words.changedOptions} className="divide-y">
      {options.map((option) => (
        <li key={option.label} className="flex flex-col gap-0.5 py-2">
          <OptionLabel option={option} {...(onGo && { onGo })} />
          <p className="wrap-anywhere flex flex-wrap items-center gap-x-1.5 text-ink-soft">
            <span className={option.from === null ? "italic" : "line-through decoration-ink-faint"}>
              <span className="sr-only">{words.was}</span>
              <span lang={option.from === null ? undefined : englishPart(language)}>
                {option.from ?? words.notThere}
              </span>
            </span>
            <ArrowRight aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
            <span className={option.to === null ? "italic" : "font-medium text-ink"}>
              <span className="sr-only">{words.is}</span>
              <span lang={option.to === null ? undefined : englishPart(language)}>{option.to ?? words.gone}</span>
            </span>
          </p>
          {option.resources !== undefined && (
            <p className="flex flex-wrap gap-1">
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
  const language = englishPart(useLanguage());
  const { label, path, to } = option;
  if (!onGo || to === null)
    return (
      <p lang={language} className="font-medium">
        {label}
      </p>
    );
  return (
    <button
      type="button"
      lang={language}
      onClick={() => onGo(path)}
      className="min-h-6 self-start text-left font-medium underline decoration-line-strong underline-offset-2 hover:decoration-current"
    >
      {label}
    </button>
  );
}
