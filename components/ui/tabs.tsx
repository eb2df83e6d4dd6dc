import { clsx } from "clsx";
import { Tabs as Radix } from "radix-ui";
import type { ComponentProps } from "react";

/** Panels of which one is shown. */
export const Tabs = Radix.Root;

/** The row of tabs. */
export function TabList({ className, ...props }: ComponentProps<typeof Radix.List>) {
  return <Radix.List className={clsx("flex", className)} {...props} />;
}

/** One tab; the shown one is underlined. */
export function Tab({ className, ...props }: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      className={clsx(
        "border-transparent border-b-2 px-3 py-2 font-medium text-ink-faint text-sm hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink",
        className,
      )}
      {...props}
    />
  );
}
