import type { Bundle } from "@/lib/bundle/bundle";
import { textOf } from "./output";

/** What a person made of a generated file. */
export interface HandEdit {
  readonly text: string;
  /** The generated text that it was made from. */
  readonly base: string;
}

/** An edit as it is kept for a later visit. */
export interface KeptEdit extends HandEdit {
  /** What was generated when it was kept, where that was another text than its base already: an open conflict. */
  readonly against?: string;
}

/** By path. */
export type HandEdits = ReadonlyMap<string, HandEdit>;

export const noEdits: HandEdits = new Map();

/** How an edit relates to the file that is generated now. */
export type EditState =
  /** Made from the text that is generated now. */
  | "current"
  /** The configuration has changed the file since. */
  | "outdated"
  /** The configuration makes no such file any more. */
  | "orphaned";

/** The files as the person wants them: the generated ones, with what was edited in its place. */
export function applyHandEdits(generated: Bundle, edits: HandEdits): Bundle {
  if (edits.size === 0) return generated;
  return generated.map((file) => ({ ...file, text: edits.get(file.path)?.text ?? file.text }));
}

const has = (files: Bundle, path: string): boolean => files.some((file) => file.path === path);

/** Takes a new text of a file in; a text that is the generated one is no edit. */
export function editFile(generated: Bundle, edits: HandEdits, path: string, text: string): HandEdits {
  const now = textOf(generated, path);
  const next = new Map(edits);
  if (!has(generated, path) || text === now) next.delete(path);
  else next.set(path, { text, base: edits.get(path)?.base ?? now });
  return next;
}

/** The edits without those of some files. */
export function dropEdits(edits: HandEdits, paths: readonly string[]): HandEdits {
  return new Map([...edits].filter(([path]) => !paths.includes(path)));
}

/** How an edit relates to what is generated for its path now. */
export function editState(generated: Bundle, path: string, { base }: HandEdit): EditState {
  if (!has(generated, path)) return "orphaned";
  return base === textOf(generated, path) ? "current" : "outdated";
}

/** Edits together with what stands against them now, so that an open conflict can be taken up again. */
export function withAgainst(generated: Bundle, edits: HandEdits): ReadonlyMap<string, KeptEdit> {
  const kept = ([path, { text, base }]: readonly [string, HandEdit]) => {
    const now = textOf(generated, path);
    return [path, now === base ? { text, base } : { text, base, against: now }] as const;
  };
  return new Map([...edits].map(kept));
}

/** Whether a kept edit stands to the files as it did when it was kept. */
export function stillStands(generated: Bundle, path: string, { base, against = base }: KeptEdit): boolean {
  const now = textOf(generated, path);
  return now === base || now === against;
}

/** The edited files whose generated text is another one now, and about which nobody has decided. */
export function openConflicts(generated: Bundle, edits: HandEdits): readonly string[] {
  return [...edits].flatMap(([path, edit]) => (editState(generated, path, edit) === "outdated" ? path : []));
}

/** Keeps an edit although the generated file is another one now. */
export function keepMine(generated: Bundle, edits: HandEdits, path: string): HandEdits {
  const edit = edits.get(path);
  return edit ? new Map(edits).set(path, { text: edit.text, base: textOf(generated, path) }) : edits;
}
