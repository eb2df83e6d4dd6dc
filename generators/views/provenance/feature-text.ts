import type { Piece, PrintedPiece } from "@/generators/bundle/assemble";
import { tfvars } from "@/generators/bundle/tfvars";
import { print } from "@/lib/hcl";

/** File that repeats the defaults of the variables. */
export const VALUES_FILE = "terraform.tfvars";

/** What one feature writes, by file of the split layout; the values of its variables included. */
export function printedTexts(pieces: readonly (Piece & { readonly text: string })[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([[VALUES_FILE, tfvars(pieces).text]]);
  for (const { file, text } of pieces) texts.set(file, (texts.get(file) ?? "") + text);
  return texts;
}

/** The same of pieces that are not printed yet. */
export function textsOf(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  return printedTexts(pieces.map((piece) => ({ ...piece, text: print(piece.body) })));
}

function count(text: string): number {
  return text.split("\n").length - 1;
}

function consecutive(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}

/** Where the lines of `textsOf` stand in the files of the bundle. `values` is the first line of its values. */
export function linesOf(pieces: readonly PrintedPiece[], values: number): ReadonlyMap<string, readonly number[]> {
  const lines = new Map([[VALUES_FILE, consecutive(values, count(tfvars(pieces).text))]]);
  for (const { file, text, start } of pieces) {
    lines.set(file, [...(lines.get(file) ?? []), ...consecutive(start, count(text))]);
  }
  return lines;
}
