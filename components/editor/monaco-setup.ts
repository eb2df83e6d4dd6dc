import { editor } from "monaco-editor/editor";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import { setUpFindings } from "./monaco-findings";
import { setUpLanguages } from "./monaco-languages";
import { tokenColour } from "./token-colour";

function startWorkers(): void {
  const getWorker = () =>
    new Worker(new URL("monaco-editor/editor/editor.worker", import.meta.url), { type: "module" });
  Object.assign(self, { MonacoEnvironment: { getWorker } });
}

const tokenRules = [
  { token: "comment", name: "code-comment", fontStyle: "italic" },
  { token: "keyword", name: "code-keyword" },
  { token: "variable", name: "code-name" },
  { token: "type", name: "code-keyword" },
  { token: "string", name: "code-string" },
  { token: "number", name: "code-number" },
] as const;

const surfaceRules = {
  "editor.background": "surface",
  "editor.foreground": "code-plain",
  "editorLineNumber.foreground": "ink-faint",
  "editorLineNumber.activeForeground": "ink",
  "editor.lineHighlightBackground": "sunken",
  "editorWidget.background": "raised",
  "editorWidget.border": "line",
  "editorGutter.background": "surface",
  focusBorder: "accent",
  "diffEditor.insertedLineBackground": "accent-wash",
  "diffEditor.removedLineBackground": "bad-wash",
  "editorLineNumber.dimmedForeground": "ink-faint",
} as const;

/** Part of a colour's notation: how much of it is seen. */
const FAINT = "33";
const borderRules = [
  ["diffEditor.insertedTextBorder", "accent"],
  ["diffEditor.removedTextBorder", "bad"],
] as const;

/** A wash over the wash of the line would leave too little contrast for its text. */
const clearRules = ["diffEditor.insertedTextBackground", "diffEditor.removedTextBackground"].map(
  (key) => [key, "#00000000"] as const,
);

/** Draws the editor in the page's own colours, read from its tokens. */
export function applyTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  // There the page has no colours of its own, and the editor brings a theme for it.
  if (matchMedia("(forced-colors: active)").matches) {
    editor.setTheme(dark ? "hc-black" : "hc-light");
    return;
  }
  const chosen = document.documentElement.dataset.theme;
  const base = (chosen ?? (dark ? "dark" : "light")) === "dark" ? "vs-dark" : "vs";
  const rules = tokenRules.map(({ name, ...rule }) => ({ ...rule, foreground: tokenColour(name).slice(1) }));
  const named = Object.entries(surfaceRules).map(([key, name]) => [key, tokenColour(name)]);
  const borders = borderRules.map(([key, name]) => [key, `${tokenColour(name)}${FAINT}`]);
  const colors = Object.fromEntries([...named, ...borders, ...clearRules]);
  editor.defineTheme("stackwright", { base, inherit: true, rules, colors });
  editor.setTheme("stackwright");
}

let isSetUp = false;

/** Before any editor is made; the second time it does nothing. */
export function setUpMonaco(): void {
  if (isSetUp) return;
  isSetUp = true;
  startWorkers();
  setUpLanguages();
  setUpFindings();
}

export { editor };
