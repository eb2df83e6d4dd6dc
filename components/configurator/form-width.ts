import { keep, readKept } from "../drafts/browser-storage";

const NAME = "form-width";

/** Below it two fields do not stand side by side, in pixels. */
export const LEAST = 320;
/** What rail and preview need beside it. */
const REST = 620;
export const MOST = 900;

/** A width of the form that leaves room for what stands beside it. */
export const withinBounds = (width: number, windowWidth: number): number =>
  Math.round(Math.max(LEAST, Math.min(width, windowWidth - REST, MOST)));

/** The width that a person gave the form in this browser. */
export function keptFormWidth(): number | undefined {
  const kept = readKept(NAME);
  return typeof kept === "number" && kept >= LEAST ? withinBounds(kept, window.innerWidth) : undefined;
}

/** Remembers it; a browser that keeps nothing shows the usual width next time. */
export function keepFormWidth(width: number | undefined): void {
  keep(NAME, width);
}
