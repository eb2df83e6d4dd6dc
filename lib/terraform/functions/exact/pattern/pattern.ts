/** A regular expression as RE2 reads it, without what it captures. */
export type Pattern =
  | { readonly kind: "one"; readonly fits: (point: number) => boolean }
  | { readonly kind: "place"; readonly at: Place }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly least: number; readonly most: number };

/** Where a match may stand without taking a character. */
export type Place = "start" | "end" | "lineStart" | "lineEnd" | "border" | "noBorder";

/** What a pattern captures: nothing, groups by number, or groups by name. */
export interface Groups {
  readonly count: number;
  readonly names: readonly string[];
}

/** `wrong` is what RE2 refuses; `open` is what is not read here. */
export type Reading =
  | { readonly kind: "right"; readonly pattern: Pattern; readonly groups: Groups }
  | { readonly kind: "wrong"; readonly expected: string }
  | { readonly kind: "open" };
