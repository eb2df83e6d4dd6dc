import type { Issue } from "./issue";

/** What came of judging what somebody gave: the good thing under its name, or why there is none. */
export type Result<Good extends object, Bad extends object = { readonly issues: readonly Issue[] }> =
  | ({ readonly ok: true } & Good)
  | ({ readonly ok: false } & Bad);
