import type { Fix } from "./finding";

const NO_FIXES: readonly Fix[] = [];

/** Fixes whose edits are all in files of the native syntax, in which they are spelled. */
export function nativeFixes(fixes: readonly Fix[] | undefined): readonly Fix[] {
  return fixes ? fixes.filter(({ edits }) => edits.every(({ file }) => !file.endsWith(".json"))) : NO_FIXES;
}
