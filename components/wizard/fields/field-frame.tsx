import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { FieldWords } from "@/generators/schema/field-spec";
import { controlId } from "../spec/form-path";
import { FieldError } from "./field-error";
import { FieldHelp } from "./field-help";
import { FieldHint } from "./field-hint";

/** What ties a control to its label, its help and its error. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

interface FieldFrameProps {
  readonly name: string;
  readonly spec: FieldWords;
  readonly error: string | undefined;
  /** Takes the whole width of the form instead of one column; what is merely long does so where more than two stand together. */
  readonly wide?: boolean | "long";
  /** The label is read out but not shown, where a heading above says it already. */
  readonly labelHidden?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, help and error around the control of one field. */
export function FieldFrame({ name, spec, error, wide = false, labelHidden = false, children }: FieldFrameProps) {
  const id = controlId(name);
  const message = <FieldError name={name} label={spec.label} message={error} example={spec.placeholder} />;
  return (
    <div
      className={clsx(
        "field row-span-3 grid min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-subgrid gap-y-1",
        wide && (wide === "long" ? "field-long" : "col-span-full"),
        // Its last row keeps the place of a message free.
        !labelHidden && "mb-0!",
        // Painted around the field, so that nothing moves.
        error !== undefined && "rounded-sm bg-bad-wash shadow-[0_0_0_0.4375rem_var(--bad-wash)]",
      )}
    >
      <div className={clsx("flex min-h-6 items-center gap-0.5 self-end", labelHidden && "sr-only")}>
        <label htmlFor={id} id={`${id}-label`} className="relative font-medium text-ink-soft text-xs">
          {spec.label}
          {spec.unit && <span className="sr-only"> ({spec.unit})</span>}
        </label>
        {!labelHidden && <FieldHelp spec={spec} id={id} />}
      </div>
      {children({
        id,
        "aria-describedby": clsx(!labelHidden && `${id}-help`, `${id}-error`),
        "aria-invalid": error !== undefined,
      })}
      {/* Entries of a list stand apart a little more anyway. */}
      <div className={clsx("field-place", labelHidden ? "min-h-2.5" : "min-h-4.25")}>
        {error === undefined && !labelHidden && <FieldHint spec={spec} />}
        <div className="field-message">{message}</div>
      </div>
    </div>
  );
}
