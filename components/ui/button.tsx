import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";

const look = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-45 aria-disabled:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      kind: {
        primary: "bg-accent text-on-accent hover:bg-accent-strong",
        outline: "border border-line bg-surface text-ink hover:bg-hover",
        ghost: "text-ink-soft hover:bg-hover hover:text-ink",
        danger: "text-ink-soft hover:bg-bad-wash hover:text-bad",
      },
      size: {
        small: "h-7 px-2 text-xs pointer-coarse:h-11 pointer-coarse:px-3",
        normal: "h-8 px-3 text-sm pointer-coarse:h-11",
        icon: "size-8 pointer-coarse:size-11",
        "icon-small": "size-7 pointer-coarse:size-11",
      },
    },
    defaultVariants: { kind: "outline", size: "normal" },
  },
);

export interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof look> {
  /** Draws the only child, usually a link, as the button. */
  readonly asChild?: boolean;
}

/** A button, or a link that looks like one. */
export function Button({ kind, size, asChild = false, className, ...props }: ButtonProps) {
  if (asChild) return <Slot.Root className={look({ kind, size, className })} {...props} />;
  return <button type="button" className={look({ kind, size, className })} {...props} />;
}
