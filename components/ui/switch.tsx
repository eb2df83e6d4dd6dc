import { clsx } from "clsx";
import { Switch as Radix } from "radix-ui";
import type { ComponentProps } from "react";

/** On or off, at once. */
export function Switch({ className, ...props }: ComponentProps<typeof Radix.Root>) {
  return (
    <Radix.Root
      className={clsx(
        "inline-flex h-6 w-10 shrink-0 items-center rounded-full border border-line-strong bg-hover px-0.5 transition-colors data-[state=checked]:border-accent data-[state=checked]:bg-accent",
        className,
      )}
      {...props}
    >
      <Radix.Thumb className="block size-4.5 rounded-full bg-ink-faint transition-transform data-[state=checked]:translate-x-4 data-[state=checked]:bg-on-accent" />
    </Radix.Root>
  );
}
