import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** A thing of its own among others. */
export function Card({ className, ...props }: ComponentProps<"section">) {
  return <section className={clsx("rounded-lg border border-line bg-surface shadow-e1", className)} {...props} />;
}
