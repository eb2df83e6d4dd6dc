import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

/** How a button looks, for a link that should look like one. */
export const buttonLook = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-45 aria-disabled:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.75]",
  {
    variants: {
      kind: {
        primary: "bg-accent text-on-accent shadow-e1 hover:bg-accent-strong",
        outline: "border border-line-mid bg-raised text-ink shadow-e1 hover:border-line-strong hover:bg-hover",
        ghost: "text-ink-soft hover:bg-hover hover:text-ink",
        danger: "text-ink-soft hover:bg-bad-wash hover:text-bad",
      },
      size: {
        small: "h-7 px-2.5 text-xs pointer-coarse:h-11 pointer-coarse:px-3",
        // For words of any length, such as a name of the user's in them.
        sentence:
          "h-auto min-h-7 max-w-full wrap-anywhere whitespace-normal! px-2.5 py-1 text-left text-xs pointer-coarse:min-h-11 pointer-coarse:px-3",
        normal: "h-8 px-3 text-sm pointer-coarse:h-11",
        icon: "size-8 pointer-coarse:size-11",
        "icon-small": "size-7 pointer-coarse:size-11",
      },
    },
    defaultVariants: { kind: "outline", size: "normal" },
  },
);

export interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonLook> {}

/** Does something when it is pressed. */
export function Button({ kind, size, className, ...props }: ButtonProps) {
  return <button type="button" className={buttonLook({ kind, size, className })} {...props} />;
}
