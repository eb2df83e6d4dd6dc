import type { StackConfig } from "@/generators/config/stack";
import { stackFiles } from "@/generators/features";
import type { Feature } from "@/generators/parts/feature/feature";
import type { Fragment } from "@/generators/parts/fragment";
import { SINGLE_FILE } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";
import { print } from "@/lib/hcl";

/** A fragment with the feature that made it. */
export interface Piece extends Fragment {
  readonly feature: Feature;
}

/** A piece as it is printed, and where it came to stand. */
export interface PrintedPiece extends Piece {
  readonly path: string;
  readonly text: string;
  /** The line of its file that it starts on. */
  readonly start: number;
}

/** A file, and what stands where in it. */
export interface AssembledFile extends BundleFile {
  readonly pieces: readonly PrintedPiece[];
}

interface Placed {
  readonly path: string;
  readonly pieces: readonly Piece[];
}

function checkFiles(pieces: readonly Piece[]): void {
  const unknown = pieces.find(({ file }) => !stackFiles.some(({ path }) => path === file));
  const known = stackFiles.map(({ path }) => path).join(", ");
  if (unknown) throw new Error(`A fragment names the file ${unknown.file}, expected one of ${known}`);
}

/** Which pieces make which file, in their order. In the single layout, what people replace stays apart. */
function place(pieces: readonly Piece[], layout: StackConfig["layout"]): readonly Placed[] {
  checkFiles(pieces);
  const files = stackFiles
    .map(({ path, apart = false }) => ({ path, apart, pieces: pieces.filter(({ file }) => file === path) }))
    .filter((file) => file.pieces.length > 0);
  if (layout === "files") return files;
  const joined = files.filter(({ apart }) => !apart).flatMap((file) => file.pieces);
  return [...files.filter(({ apart }) => apart), { path: SINGLE_FILE, pieces: joined }];
}

function linesOf(text: string): number {
  return text.split("\n").length;
}

/** Prints the pieces of a file, with an empty line between them. */
function printFile({ path, pieces }: Placed): AssembledFile {
  let start = 1;
  const printed = pieces.map((piece): PrintedPiece => {
    const text = print(piece.body);
    const standing = { ...piece, path, text, start };
    start += linesOf(text);
    return standing;
  });
  return { path, text: printed.map(({ text }) => text).join("\n"), pieces: printed };
}

/** Joins pieces to files, and says where each came to stand. */
export function assemble(pieces: readonly Piece[], layout: StackConfig["layout"]): readonly AssembledFile[] {
  return place(pieces, layout).map(printFile);
}
