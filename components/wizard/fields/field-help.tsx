import { CircleHelp } from "lucide-react";
import { Popover } from "@/components/ui/popover";
import { SourceLink } from "@/components/ui/source-link";
import type { FieldWords } from "@/generators/schema/field-spec";
import { englishPart } from "../../words/language";
import { useLanguage, useWords } from "../../words/use-words";
import { useHelp } from "../rules/use-help";
import { useMessages } from "../rules/use-messages";

interface FieldHelpProps {
  readonly spec: FieldWords;
  /** The control's id; what hangs on it is named after it. */
  readonly id: string;
}

/** What a field is for, what it may hold, and the page that says so. */
export function FieldHelp({ spec, id }: FieldHelpProps) {
  const { form } = useWords();
  const language = useLanguage();
  const { help, limit, source } = useHelp(spec);
  const spoken = useMessages()?.wanted(limit ?? "");
  return (
    <>
      <button
        type="button"
        aria-label={form.help}
        aria-describedby={`${id}-label`}
        popoverTarget={`${id}-about`}
        className="grid size-6 shrink-0 place-items-center rounded text-line-strong transition-colors hover:bg-hover hover:text-ink pointer-coarse:size-10"
      >
        <CircleHelp aria-hidden className="size-3.5" />
      </button>
      <Popover id={`${id}-about`}>
        <p className="font-semibold">{spec.label}</p>
        <p id={`${id}-help`} className="mt-1 font-normal text-ink-soft">
          {help}
        </p>
        {limit && (
          <p className="mt-2 font-normal">
            <span className="text-ink-faint">{form.takes}</span>{" "}
            <span lang={spoken ? undefined : englishPart(language)}>{spoken ?? limit}</span>
          </p>
        )}
        {source && <SourceLink href={source} className="mt-2" />}
      </Popover>
    </>
  );
}
