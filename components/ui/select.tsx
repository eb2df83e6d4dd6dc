import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { fieldLook } from "./input";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends ComponentProps<"select"> {
  readonly choices: readonly Choice[];
}

/** The platform's own select: it works with every keyboard, screen reader and phone. */
export function Select({ choices, className, ...props }: SelectProps) {
  return (
    <span className={clsx("block", className)}>
      <span className="relative block">
        <select className={clsx(fieldLook, "appearance-none pr-8")} {...props}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} className="bg-surface text-ink">
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-ink-faint"
        />
      </span>
    </span>
  );
}
