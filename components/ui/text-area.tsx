import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { fieldLook } from "./input";

/** Several lines of text. */
export function TextArea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea spellCheck={false} className={clsx(fieldLook, "h-auto min-h-20 resize-y py-1.5", className)} {...props} />
  );
}
