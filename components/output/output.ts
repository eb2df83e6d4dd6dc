import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";

/** What the server makes of a configuration. */
export interface Output {
  readonly files: Bundle;
  readonly findings: readonly Finding[];
}

/** How the output that is shown relates to the form. */
export type OutputState =
  | { readonly kind: "current" }
  | { readonly kind: "working" }
  | { readonly kind: "failed"; readonly reason: string };

/** The text of a file; empty where there is none. */
export const textOf = (files: Bundle, path: string): string => files.find((file) => file.path === path)?.text ?? "";
