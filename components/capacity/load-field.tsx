import { useId } from "react";
import { Input } from "@/components/ui/input";
import { thousands } from "@/lib/text/thousands";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";

interface LoadFieldProps {
  readonly label: string;
  readonly help: string;
  readonly bounds: { readonly min: number; readonly max: number };
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** One number of the load; the line below it says what is expected where it is not met. */
export function LoadField({ label, help, bounds: { min, max }, value, wrong, onChange }: LoadFieldProps) {
  const { capacity: words } = useWords().panels;
  const language = useLanguage();
  const id = useId();
  return (
    <div className="min-w-36 flex-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <Input
        id={id}
        inputMode="numeric"
        className="mt-1"
        value={value}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p id={`${id}-help`} className={wrong ? "mt-1 text-bad text-xs" : "mt-1 text-ink-faint text-xs"}>
        {wrong ? told(words.expected, { least: min, most: thousands(max, language) }) : help}
      </p>
    </div>
  );
}
