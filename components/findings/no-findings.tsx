import { CircleCheck } from "lucide-react";
import { useWords } from "../words/use-words";

/** Every rule holds. */
export function NoFindings() {
  const { findings } = useWords();
  return (
    <p className="flex items-center gap-2 px-3 py-2 text-ink-soft text-sm">
      <CircleCheck aria-hidden className="size-4 text-good" />
      {findings.none}
    </p>
  );
}
