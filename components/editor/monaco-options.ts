import { applyTheme, type editor } from "./monaco-setup";

/** What every editor of the page has in common. */
export const sharedOptions = {
  readOnly: true,
  domReadOnly: true,
  automaticLayout: true,
  // A real text area: tools that fill in forms, and older screen readers, know what to do with it.
  editContext: false,
  fixedOverflowWidgets: true,
  fontFamily: "'JetBrains Mono Variable', monospace",
  fontLigatures: false,
  fontSize: 12.5,
  lineHeight: 19,
  lineNumbersMinChars: 4,
  minimap: { enabled: false },
  padding: { top: 8, bottom: 8 },
  renderLineHighlight: "line",
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  stickyScroll: { enabled: false },
  // Tab goes on to the next control, as everywhere on the page.
  tabFocusMode: true,
  overviewRulerBorder: false,
  overviewRulerLanes: 0,
  hideCursorInOverviewRuler: true,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, alwaysConsumeMouseWheel: false },
} satisfies editor.IStandaloneEditorConstructionOptions;

/** Redraws the editor's colours whenever the page's theme changes. */
export function followTheme(): () => void {
  applyTheme();
  const observer = new MutationObserver(applyTheme);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", applyTheme);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", applyTheme);
  };
}
