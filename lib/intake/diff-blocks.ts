import { type FencedBlock, fencedBlocks } from "./fenced-blocks";
import { HEADER_LINE } from "./header-line";
import { endOfBlock } from "./unfenced-blocks";

/** The first line of a diff, and what of Terraform it leaves standing. */
export interface DiffRead {
  readonly line: number;
  readonly blocks: readonly FencedBlock[];
}

const LANGUAGE = /^(?:diff|patch)(?![\w-])/i;
const HEADER = /^(?:diff |index [\da-f]|(?:new|deleted) file |old mode |new mode |similarity |rename |@@ )/;
const CONFIGURATION = /\.(?:tf|tofu)$/;

/** What a diff adds or leaves, without its marks; a file is undefined where nobody names it. */
interface Piece {
  readonly path: string | undefined;
  readonly isNew: boolean;
  readonly at: number;
  readonly lines: string[];
}

/**
 * The Terraform that the diffs of a document leave standing, each line and column that of the document: new files as they are, of others the
 * blocks that are shown whole. https://www.gnu.org/software/diffutils/manual/html_node/Unified-Format.html
 */
export function diffsIn(document: string): readonly DiffRead[] {
  if (beginsAsDiff(document)) return [diffIn({ lines: document.split("\n"), fenceLine: 0, fence: "" })];
  return fencedBlocks(document)
    .filter(({ info }) => LANGUAGE.test(info))
    .map(diffIn);
}

/** A text that is a diff itself, as Git writes it. */
export function beginsAsDiff(text: string): boolean {
  return /^\s*(?:diff --git |--- [^\n]+\n\+\+\+ )/.test(text);
}

function diffIn({ lines, fenceLine, fence }: Pick<FencedBlock, "lines" | "fenceLine" | "fence">): DiffRead {
  const blocks = piecesOf(lines).flatMap(({ path, isNew, at, lines }) => {
    if (path !== undefined && !CONFIGURATION.test(path)) return [];
    const spans = isNew ? [[0, lines.length - 1] as const] : wholeBlocks(lines);
    return spans.map(([from, to]) => ({
      info: path ?? "",
      fence,
      fenceLine: fenceLine + at + from,
      lines: lines.slice(from, to + 1),
      closed: true,
    }));
  });
  return { line: Math.max(1, fenceLine), blocks };
}

function piecesOf(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let file: Pick<Piece, "path" | "isNew"> = { path: undefined, isNew: false };
  let piece: Piece | undefined;
  for (const [at, line] of lines.entries()) {
    const named = /^--- /.test(lines[at - 1] ?? "") ? /^\+\+\+ (?:b\/)?([^\t\r]+)/.exec(line)?.[1] : undefined;
    if (named !== undefined) file = { path: named.trim(), isNew: /^--- \/dev\/null/.test(lines[at - 1] ?? "") };
    const isBeside = named !== undefined || HEADER.test(line) || /^\+\+\+ /.test(lines[at + 1] ?? "");
    // Behind a new file nothing of it follows.
    if (isBeside || (piece?.isNew && !line.startsWith("+"))) piece = undefined;
    if (isBeside || (file.isNew && !line.startsWith("+"))) continue;
    if (!piece) {
      piece = { ...file, at, lines: [] };
      pieces.push(piece);
    }
    piece.lines.push(withoutMark(line));
  }
  return pieces;
}

function withoutMark(line: string): string {
  if (line.startsWith("+")) return ` ${line.slice(1)}`;
  return line.startsWith("-") || line.startsWith("\\") ? "" : line;
}

/** From the header to the last brace of each block at the margin that is all there. */
function wholeBlocks(lines: readonly string[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!HEADER_LINE.test(line) || /^[ \t]{2}/.test(line)) continue;
    const end = endOfBlock(lines, at);
    if (end === undefined) break;
    const within = lines.slice(at + 1, end);
    // What is left out between them, nobody knows.
    if (within.some((inner) => /^[ \t]*(?:\.\.\.|…)[ \t\r]*$/.test(inner) || isNext(inner))) continue;
    found.push([at, end]);
    at = end;
  }
  return found;
}

function isNext(line: string): boolean {
  return HEADER_LINE.test(line) && !/^[ \t]{2}/.test(line);
}
