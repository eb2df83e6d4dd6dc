import type { Issue } from "@/lib/json/issue";
import type { JsonObject } from "./json";

/** A field that got another name after links with the old one had been sent out. `*` stands for one step. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What links of one version mean. Frozen: once a link of that version exists, nothing here may change its meaning. */
export interface LinkVersion {
  readonly version: number;
  readonly defaults: JsonObject;
  /** Words that values often hold: they cost little in the compressed part. */
  readonly vocabulary?: string;
  /**
   * All text that both ends know, where it is frozen apart from the defaults. It may grow at its front only: links point
   * into it by the distance from its end. https://www.rfc-editor.org/rfc/rfc1950#page-5
   */
  readonly dictionary?: string;
  readonly renames?: readonly Rename[];
}

/** Judges a whole configuration; every configuration that it lets through can be told in a link. */
export type Check<C> = (
  candidate: unknown,
) => { readonly ok: true; readonly config: C } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A field that was not taken over as it was written, in words for the user. */
export interface DroppedField {
  readonly kind: "refused" | "unknown" | "repeated" | "unreadable" | "migrated";
  readonly field: string;
  readonly received: string;
  /** What was expected. */
  readonly reason: string;
}

export interface DecodedLink<C> {
  readonly config: C;
  readonly dropped: readonly DroppedField[];
}
