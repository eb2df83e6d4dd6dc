import { useId } from "react";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TrialParameter } from "./trial-request";

interface TrialFieldsProps {
  readonly parameters: readonly TrialParameter[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

/** The parameters of a request, to fill in. */
export function TrialFields({ parameters, values, onChange }: TrialFieldsProps) {
  const id = useId();
  if (parameters.length === 0) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {parameters.map(({ name, required, choices }) => {
        const own = {
          id: `${id}-${name}`,
          value: values[name] ?? "",
          onChange: (event: { readonly target: { readonly value: string } }) => onChange(name, event.target.value),
        };
        return (
          <div key={name} className="min-w-0">
            <label htmlFor={own.id} className="mb-1 block font-medium text-sm">
              {name} {!required && <span className="font-normal text-ink-faint text-xs">may be left out</span>}
            </label>
            {choices ? (
              <Select {...own} choices={["", ...choices].map((value) => ({ value, label: value || "not given" }))} />
            ) : (
              <Input {...own} className="code" required={required} />
            )}
          </div>
        );
      })}
    </div>
  );
}
