import type { DroppedField } from "@/lib/permalink";
import { droppedWords } from "./dropped-words";

/** Each field that was not taken over as it stood, with the reason. */
export function DroppedFields({ dropped }: { readonly dropped: readonly DroppedField[] }) {
  return (
    <ul aria-label="Not taken over" className="mt-1 flex flex-col gap-0.5">
      {dropped.map((one) => (
        <li key={`${one.field} ${one.received}`} className="wrap-anywhere">
          <code className="code font-medium">{one.field}</code> {one.received && `“${one.received}” `}
          {droppedWords(one)}
        </li>
      ))}
    </ul>
  );
}
