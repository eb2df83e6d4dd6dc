const KEY = "stackwright:single-keys";

/** Whether shortcuts of one letter work. People who dictate or miss keys turn them off: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts */
export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Turns them on or off in this browser, where it keeps anything. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // A browser that keeps nothing keeps them on.
  }
}

/** Whether a key press is a letter or sign alone. */
export const isSingleKey = ({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">): boolean =>
  key.length === 1 && !ctrlKey && !metaKey;
