const KEY = "stackwright:form-width";

/** Below it two fields do not stand side by side, in pixels. */
const LEAST = 320;
/** What rail and preview need beside it. */
const REST = 620;

/** A width of the form that leaves room for what stands beside it. */
export const withinBounds = (width: number, windowWidth: number): number =>
  Math.round(Math.max(LEAST, Math.min(width, windowWidth - REST, 900)));

/** The width that a person gave the form in this browser. */
export function keptFormWidth(): number | undefined {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return kept >= LEAST ? withinBounds(kept, window.innerWidth) : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it where the browser keeps anything. */
export function keepFormWidth(width: number | undefined): void {
  try {
    if (width === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(width));
  } catch {
    // A browser that keeps nothing shows the usual width next time.
  }
}
