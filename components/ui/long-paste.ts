import type { ClipboardEvent } from "react";

/**
 * Characters that a plain field shows. It lays out every line at once and again at each key, which takes a browser
 * seconds for megabytes.
 */
export const PLAIN_LIMIT = 100_000;

/** The text that is pasted, where it is too long for the field, which then does not get it. */
export function takeLongPaste(event: ClipboardEvent): string | undefined {
  const given = event.clipboardData.getData("text/plain");
  if (given.length <= PLAIN_LIMIT) return undefined;
  event.preventDefault();
  return given;
}
