import type { StackConfig } from "@/generators/config/stack";

/** What a feature says in the README. */
export interface ReadmePart {
  /** Before the first deployment, right after it, or once the API answers. */
  readonly place: "prepare" | "reach" | "operate";
  /** Chapters; null where one does not apply. */
  readonly write: (config: StackConfig) => readonly (string | null)[];
}
