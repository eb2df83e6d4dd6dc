import type { DroppedField } from "@/lib/permalink";
import { useMessages } from "../wizard/rules/use-messages";
import { spokenNeed } from "../wizard/spec/person-words";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
import { droppedWords } from "./dropped-words";

/** Each field that was not taken over as it stood, with the reason. */
export function DroppedFields({ dropped }: { readonly dropped: readonly DroppedField[] }) {
  const { import: words } = useWords().dialogs;
  const language = useLanguage();
  const messages = useMessages();
  const reasonOf = (one: DroppedField) => {
    const spoken = spokenNeed(one.reason, messages);
    return spoken ?? <span lang={englishPart(language)}>{droppedWords(one)}</span>;
  };
  return (
    <ul aria-label={words.notTaken} className="mt-1 flex flex-col gap-0.5">
      {dropped.map((one) => (
        <li key={`${one.field} ${one.received}`} className="wrap-anywhere">
          <code className="code font-medium">{one.field}</code>{" "}
          {one.received && `${told(words.quoted, { text: one.received })} `}
          {reasonOf(one)}
        </li>
      ))}
    </ul>
  );
}
