/** The themes one can choose; public/theme.js applies the choice before the first paint. */
const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The one after a theme, in a circle. */
export const nextTheme = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";

/** The chosen theme. Storage may be forbidden, then it is the system's. */
export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Applies a theme and remembers it where the browser allows that. */
export function writeTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Private windows may refuse; the theme then holds for this page.
  }
}
