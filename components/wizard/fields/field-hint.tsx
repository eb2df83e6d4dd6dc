import type { FieldWords } from "@/generators/schema/field-spec";
import { englishPart } from "../../words/language";
import { useLanguage } from "../../words/use-words";
import { useHelp } from "../rules/use-help";
import { useMessages } from "../rules/use-messages";

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
      className="field-hint absolute inset-x-0 top-0 truncate text-ink-faint text-xs"
    >
      {spoken ?? limit}
    </p>
  );
}
