import { RadioGroup as Radix } from "radix-ui";
import type { ComponentProps } from "react";
import type { Choice } from "./select";

interface RadioGroupProps extends Omit<ComponentProps<typeof Radix.Root>, "children"> {
  readonly choices: readonly Choice[];
}

/** A few choices side by side; the chosen one is filled. */
export function RadioGroup({ choices, ...props }: RadioGroupProps) {
  return (
    <Radix.Root
      className="inline-flex max-w-full flex-wrap gap-0.5 rounded-md border border-line-strong bg-sunken p-0.5 aria-invalid:border-bad"
      {...props}
    >
      {choices.map((choice) => (
        <Radix.Item
          key={choice.value}
          value={choice.value}
          className="min-h-6.5 rounded px-2.5 py-0.5 text-ink-soft text-sm transition-colors hover:text-ink data-[state=checked]:bg-accent data-[state=checked]:font-medium data-[state=checked]:text-on-accent pointer-coarse:min-h-10"
        >
          {choice.label}
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
