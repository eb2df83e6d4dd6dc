import { clsx } from "clsx";
import { RadioGroup as Radix } from "radix-ui";
import type { ComponentProps } from "react";
import type { Choice } from "./select";

interface RadioGroupProps extends Omit<ComponentProps<typeof Radix.Root>, "children"> {
  readonly choices: readonly Choice[];
  /** Below each other, for choices of several words. */
  readonly stacked?: boolean;
}

const groupLook = "flex max-w-full rounded-md border border-line-strong aria-invalid:border-bad";
const itemLook = "text-sm text-ink-soft transition-colors hover:text-ink data-[state=checked]:text-ink";

/** A few choices of which one holds. */
export function RadioGroup({ choices, stacked = false, ...props }: RadioGroupProps) {
  const Item = stacked ? StackedItem : Segment;
  return (
    <Radix.Root
      className={clsx(groupLook, stacked ? "flex-col bg-surface p-1" : "w-fit flex-wrap gap-0.5 bg-sunken p-0.5")}
      {...props}
    >
      {choices.map((choice) => (
        <Item key={choice.value} {...choice} />
      ))}
    </Radix.Root>
  );
}

function Segment({ value, label }: Choice) {
  return (
    <Radix.Item
      value={value}
      className={clsx(
        itemLook,
        "min-h-6.5 rounded px-2 py-0.5 pointer-coarse:min-h-10 data-[state=checked]:bg-accent data-[state=checked]:font-medium data-[state=checked]:text-on-accent",
      )}
    >
      {label}
    </Radix.Item>
  );
}

function StackedItem({ value, label }: Choice) {
  return (
    <Radix.Item
      value={value}
      className={clsx(
        itemLook,
        "flex min-h-7 items-center gap-2 rounded px-1.5 py-0.5 text-left hover:bg-hover pointer-coarse:min-h-11",
      )}
    >
      <span className="grid size-3.5 shrink-0 place-items-center rounded-full border border-line-strong">
        <Radix.Indicator className="size-2 rounded-full bg-accent" />
      </span>
      {label}
    </Radix.Item>
  );
}
