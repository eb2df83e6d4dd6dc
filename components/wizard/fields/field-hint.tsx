import { clsx } from "clsx";
import type { FieldWords } from "@/generators/schema/field-spec";
import { englishPart } from "../../words/language";
import { useLanguage } from "../../words/use-words";
import { useHelp } from "../rules/use-help";
import { useMessages } from "../rules/use-messages";

/** As many signs as stand on one line beside each other where two fields do. */
const ONE_LINE = 58;

/** What a field takes, in the place of its message while somebody is in it; its help says the same to whoever listens. */
export function FieldHint({ spec }: { readonly spec: FieldWords }) {
  const language = useLanguage();
  const { limit } = useHelp(spec);
  const messages = useMessages();
  if (limit === undefined) return null;
  const spoken = messages?.wanted(limit);
  return (
    <p
      aria-hidden="true"
      lang={spoken ? undefined : englishPart(language)}
      className={clsx("field-hint text-ink-faint text-xs", (spoken ?? limit).length > ONE_LINE && "field-hint-long")}
    >
      {spoken ?? limit}
    </p>
  );
}
