import type { GivenFile } from "@/lib/intake";
import { pastedSource } from "@/lib/intake/answer-code";
import { isObject } from "@/lib/json/is-object";
import type { ReadFiles, Unread } from "./read-dropped";

/** What there is to audit. */
export interface Sources {
  readonly files: readonly GivenFile[];
  readonly unread: readonly Unread[];
  /** The text was pasted, so that it may be a chat answer whatever its file is called here. */
  readonly isPasted: boolean;
  /** The file that is shown. */
  readonly selected: string;
}

const pasted: GivenFile = { path: "main.tf", text: "" };

/** Before anything was given. */
export const noSources: Sources = { files: [pasted], unread: [], isPasted: true, selected: pasted.path };

/** Whether nothing of a person would be lost with it. */
export const isNothing = ({ files, unread }: Sources): boolean =>
  unread.length === 0 && files.every(({ text }) => text === "");

/** The file that is shown, also where the one that was wanted is gone. */
export const shownFile = ({ files, selected }: Sources): GivenFile =>
  files.find(({ path }) => path === selected) ?? files[0] ?? pasted;

/** Takes a new text of a file in. What was pasted is read anew, since it may have become a chat answer. */
export function withText(sources: Sources, path: string, text: string): Sources {
  const change = (file: GivenFile) => (sources.isPasted ? pastedSource(path, text) : { ...file, text });
  return { ...sources, files: sources.files.map((file) => (file.path === path ? change(file) : file)) };
}

/** Puts what was dropped or chosen in the place of what was there, unless nothing of it could be read. */
export function withDropped(sources: Sources, read: ReadFiles): Sources {
  const [first] = read.files;
  return first ? { ...read, isPasted: false, selected: first.path } : { ...sources, unread: read.unread };
}

const isFile = (value: unknown): value is GivenFile =>
  isObject(value) && typeof value.path === "string" && typeof value.text === "string";

const isUnread = (value: unknown): value is Unread =>
  isObject(value) && typeof value.path === "string" && typeof value.reason === "string";

/** What an earlier visit kept; undefined where that is something else, such as what another version wrote. */
export function sourcesFrom(value: unknown): Sources | undefined {
  if (!isObject(value)) return undefined;
  const { files, unread, isPasted, selected } = value;
  if (!Array.isArray(files) || !Array.isArray(unread) || files.length === 0) return undefined;
  if (typeof isPasted !== "boolean" || typeof selected !== "string") return undefined;
  return files.every(isFile) && unread.every(isUnread) ? { files, unread, isPasted, selected } : undefined;
}
