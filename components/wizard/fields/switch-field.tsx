import { useController } from "react-hook-form";
import { Switch } from "@/components/ui/switch";
import type { FieldWords } from "@/generators/schema/field-spec";
import { controlId } from "../spec/form-path";
import { FieldError } from "./field-error";
import { FieldHelp } from "./field-help";
import { useErrorAt } from "./use-field";

interface SwitchFieldProps {
  readonly name: string;
  readonly spec: FieldWords;
  /** Told when a person turns it on. */
  readonly onOn?: () => void;
}

/** Yes or no. */
export function SwitchField({ name, spec, onOn }: SwitchFieldProps) {
  const { field } = useController({ name });
  const error = useErrorAt(name);
  const id = controlId(name);
  return (
    <div className="col-span-full flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
      <Switch
        id={id}
        ref={field.ref}
        checked={field.value === true}
        onCheckedChange={(on) => {
          field.onChange(on);
          if (on) onOn?.();
        }}
        onBlur={field.onBlur}
        aria-describedby={`${id}-help ${id}-error`}
      />
      <label htmlFor={id} id={`${id}-label`} className="min-w-0 font-medium text-ink-soft text-xs">
        {spec.label}
      </label>
      <FieldHelp spec={spec} id={id} />
      <FieldError name={name} label={spec.label} message={error} />
    </div>
  );
}
