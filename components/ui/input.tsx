import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** Shared by everything one can type into or choose from. */
export const fieldLook =
  "h-8 w-full min-w-0 scroll-my-14 rounded-md border border-line-strong bg-surface px-2.5 text-sm shadow-e1 text-ink transition-colors placeholder:text-ink-faint hover:border-ink-faint focus-visible:border-accent aria-invalid:border-bad aria-invalid:outline-bad disabled:opacity-50 pointer-coarse:h-11";

/** One line of text. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input autoComplete="off" spellCheck={false} className={clsx(fieldLook, className)} {...props} />;
}
