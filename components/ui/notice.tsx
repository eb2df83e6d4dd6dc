import { cva, type VariantProps } from "class-variance-authority";
import { Info, TriangleAlert } from "lucide-react";
import type { ComponentProps } from "react";

const look = cva(
  "flex items-start gap-2 rounded-md border px-3 py-2 text-sm [&>svg]:mt-0.5 [&>svg]:size-4 [&>svg]:shrink-0",
  {
    variants: {
      tone: {
        plain: "border-line bg-sunken text-ink-soft",
        warn: "border-warn/40 bg-warn-wash text-ink [&>svg]:text-warn",
        bad: "border-bad/40 bg-bad-wash text-ink [&>svg]:text-bad",
      },
    },
    defaultVariants: { tone: "plain" },
  },
);

/** Something the person should know, where it matters. */
export function Notice({ tone, className, children, ...props }: ComponentProps<"div"> & VariantProps<typeof look>) {
  return (
    <div className={look({ tone, className })} {...props}>
      {tone === "warn" || tone === "bad" ? <TriangleAlert aria-hidden /> : <Info aria-hidden />}
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
