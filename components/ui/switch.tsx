import { clsx } from "clsx";
import type { ComponentProps } from "react";

interface SwitchProps extends ComponentProps<"button"> {
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
}

/** On or off, at once. */
export function Switch({ checked, onCheckedChange, className, ...props }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      onClick={() => onCheckedChange(!checked)}
      className={clsx(
        "group inline-flex h-5.5 w-9.5 shrink-0 items-center rounded-full border border-line-strong bg-hover px-0.5 transition-colors aria-checked:border-accent aria-checked:bg-accent",
        className,
      )}
      {...props}
    >
      <span className="block size-4 rounded-full bg-ink-faint transition-transform group-aria-checked:translate-x-4 group-aria-checked:bg-on-accent" />
    </button>
  );
}
