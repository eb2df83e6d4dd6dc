import { languages } from "monaco-editor/editor";
import * as dockerfile from "monaco-editor/languages/definitions/dockerfile/dockerfile";
import * as hcl from "monaco-editor/languages/definitions/hcl/hcl";
import * as markdown from "monaco-editor/languages/definitions/markdown/markdown";
import * as python from "monaco-editor/languages/definitions/python/python";
import * as shell from "monaco-editor/languages/definitions/shell/shell";
import * as yaml from "monaco-editor/languages/definitions/yaml/yaml";

/**
 * The languages of a bundle's files. Each comes with the editor: the editor's own way fetches a grammar when it is first
 * shown, and one that does not arrive is missed without a word.
 */
export function setUpLanguages(): void {
  for (const [id, { conf, language }] of Object.entries({ dockerfile, hcl, markdown, python, shell, yaml })) {
    languages.register({ id });
    languages.setLanguageConfiguration(id, conf);
    languages.registerTokensProviderFactory(id, { create: () => language });
  }
}
