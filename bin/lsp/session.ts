import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Position, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Point } from "@/lib/lint";
import { type Declaration, declarationsIn } from "./declarations";
import { filesOf, Linters, type OpenTexts } from "./folders";

/** A place in an open file. */
export interface Asked {
  readonly path: string;
  readonly text: string;
  readonly place: Point;
}

/** What one editor has open, and what is known about it. */
export class Session {
  readonly documents = new TextDocuments(TextDocument);
  readonly #linters = new Linters();

  /** Undefined for a document without a file, such as a new one: it has no module to be judged in. */
  asked(uri: string, { line, character }: Position): Asked | undefined {
    const [path, text] = [pathOf(uri), this.documents.get(uri)?.getText()];
    if (path === undefined || text === undefined) return undefined;
    return { path, text, place: { line: line + 1, column: character + 1 } };
  }

  /** What is found in a file, judged with the folder that it is in. */
  findingsOf(path: string): readonly Finding[] {
    return this.#linters.lint(dirname(path), this.#open()).findings.filter(({ file }) => file === path);
  }

  declaredBeside(path: string): readonly Declaration[] {
    return declarationsIn(filesOf(dirname(path), this.#open()));
  }

  /** The open files of a folder, each with what is found in it. */
  judge(folder: string): ReadonlyMap<string, readonly Finding[]> {
    const { findings } = this.#linters.lint(folder, this.#open());
    const files = this.documents.all().flatMap(({ uri }) => {
      const path = pathOf(uri);
      return path !== undefined && dirname(path) === folder ? [[uri, path] as const] : [];
    });
    return new Map(files.map(([uri, path]) => [uri, findings.filter(({ file }) => file === path)]));
  }

  #open(): OpenTexts {
    return new Map(this.documents.all().map((one) => [pathOf(one.uri) ?? one.uri, one.getText()]));
  }
}

/** Undefined for what is no file of this machine: an editor may open a share of another host, or an address with escapes that no path has. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
