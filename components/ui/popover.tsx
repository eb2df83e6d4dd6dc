import type { ComponentProps } from "react";

interface PopoverProps extends ComponentProps<"div"> {
  /** What the button that opens it names as `popoverTarget`. */
  readonly id: string;
}

/** A small panel beside the button that opens it. The browser closes it, returns the focus and keeps it on top. */
export function Popover(props: PopoverProps) {
  return (
    <div
      popover="auto"
      className="beside-opener w-80 max-w-[calc(100vw-1.5rem)] rounded-lg border border-line-mid bg-raised p-4 text-ink text-sm shadow-e2"
      {...props}
    />
  );
}
