import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

const look = cva("inline-flex items-center gap-1 rounded-full px-2 font-medium text-2xs leading-4.5", {
  variants: {
    tone: {
      plain: "bg-hover text-ink-soft",
      accent: "bg-accent-wash text-accent-strong",
      bad: "bg-bad-wash text-bad",
      worst: "bg-bad text-surface",
      warn: "bg-warn-wash text-warn",
    },
  },
  defaultVariants: { tone: "plain" },
});

/** A word or number that qualifies what stands beside it. */
export function Badge({ tone, className, ...props }: ComponentProps<"span"> & VariantProps<typeof look>) {
  return <span className={look({ tone, className })} {...props} />;
}
