import { clsx } from "clsx";
import type { ComponentProps } from "react";
import type { Choice } from "./select";

interface RadioGroupProps extends Omit<ComponentProps<"div">, "onChange"> {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** Below each other, for choices of several words. */
  readonly stacked?: boolean;
}

const segmentLook =
  "min-h-6.5 rounded px-2 py-0.5 has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-e1 has-checked:ring-1 has-checked:ring-line-strong pointer-coarse:min-h-10";
const stackedLook = "min-h-7 gap-2 rounded px-1.5 py-0.5 hover:bg-hover has-checked:text-ink pointer-coarse:min-h-11";

/** A few choices of which one holds; the platform's own radio buttons under a drawn surface. */
export function RadioGroup({ name, choices, value, onValueChange, stacked = false, ...props }: RadioGroupProps) {
  return (
    <div
      role="radiogroup"
      className={clsx(
        "flex max-w-full rounded-md border border-line-strong aria-invalid:border-bad",
        stacked ? "flex-col bg-surface p-1" : "flex-wrap gap-0.5 bg-hover p-0.5 *:flex-1 *:justify-center",
      )}
      {...props}
    >
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={clsx(
            "relative flex items-center text-ink-soft text-sm transition-colors hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent",
            stacked ? stackedLook : segmentLook,
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValueChange(choice.value)}
            className="peer absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {stacked && <Dot />}
          {choice.label}
        </label>
      ))}
    </div>
  );
}

function Dot() {
  return (
    <span
      aria-hidden="true"
      className="size-3.5 shrink-0 rounded-full border border-line-strong peer-checked:border-4 peer-checked:border-accent"
    />
  );
}
