/** Monaco's grammars carry no types of their own. */
declare module "monaco-editor/languages/definitions/*" {
  import type { languages } from "monaco-editor/editor";
  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}
