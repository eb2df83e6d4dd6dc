import { CornerUpLeft } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { SourceLink } from "@/components/ui/source-link";
import type { ExplainedField } from "@/generators/views/provenance/explanation";
import { InItsLanguage } from "../wizard/rules/said";
import { useMessages } from "../wizard/rules/use-messages";
import { ownLabel, spokenValue, spokenWithin } from "../wizard/spec/spoken-option";
import { useWords } from "../words/use-words";

interface FieldRowProps {
  readonly field: ExplainedField;
  readonly onGo: () => void;
}

/** A field behind a block: what it is set to, whether somebody changed it, and the way to it. */
export function FieldRow({ field, onGo }: FieldRowProps) {
  const { preview, review, why } = useWords();
  const messages = useMessages();
  const { path, words, changed, source } = field;
  const label = ownLabel(path, field.label, messages);
  const within = field.within && spokenWithin(path, field.within, messages);
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-0.5 py-0.5">
      <span className="text-ink-soft">
        {within && <span className="text-ink-faint">{within}: </span>}
        {label}
      </span>
      <span className="code wrap-anywhere min-w-0">
        <InItsLanguage {...spokenValue(path, words, messages)} />
      </span>
      <Badge tone={changed ? "accent" : "plain"}>{changed ? review.changed : why.usual}</Badge>
      <span className="ml-auto flex items-center gap-1">
        {source && <SourceLink href={source} about={label} className="text-xs" />}
        <Button kind="outline" size="small" onClick={onGo}>
          <CornerUpLeft aria-hidden />
          {preview.goToField}
          <span className="sr-only">
            {" "}
            {within} {label}
          </span>
        </Button>
      </span>
    </li>
  );
}
