import { cached } from "@/lib/memory/cached";
import { isConfigurationFile } from "@/lib/terraform/module/configuration-file";
import { beginsAsDiff, diffsIn } from "./diff-blocks";
import { type FencedBlock, fencedBlocks } from "./fenced-blocks";
import { fileNameOf } from "./file-name-of";
import type { GivenFile } from "./given-file";
import { ANY_HEADER, HEADER_LINE } from "./header-line";
import { otherFileOf } from "./other-files";
import { shellHeredocs } from "./shell-heredocs";
import { endOfBlock, unfencedBlocks } from "./unfenced-blocks";
import { type Draft, type NamedBlock, withoutDrafts } from "./without-drafts";

/** Terraform that was taken out of a Markdown document. */
export interface AnswerCode {
  /** Folder that the code belongs to, by the names that the document gives its blocks. */
  readonly folder: string;
  /** The document with everything blanked that is not this code: each line and column is that of the document. */
  readonly text: string;
  /** The block that the document ends in, where it ends in one. */
  readonly cutOff: FencedBlock | undefined;
  /** The file that it is, where that is no configuration in the native syntax. */
  readonly as?: string;
  /** Blocks that a later one replaces; they are not in the text. */
  readonly drafts: readonly Draft[];
  /** The line of the first diff, where it is what diffs leave standing: the rest of the files is elsewhere. */
  readonly diff?: number | undefined;
}

const TERRAFORM = /^(?:hcl\d?|terraform|tf|opentofu|tofu)$/;
const SHELL = /^(?:sh|bash|zsh|shell|console|terminal)$/;
/** In these Terraform is quoted, changed or mentioned. */
const OTHERS =
  /^(?:diff|patch|json|ya?ml|toml|ini|xml|html|css|makefile|dockerfile|docker|python|py|javascript|js|typescript|ts|go|java|sql|mermaid|powershell)$/;
const FILE_NAME = /^[\w./-]+\.(?:tf|tofu)(?![\w-])/;
/** Each folder costs a copy of the document's line ends; what lies in further ones is read with the rest. */
const MAX_FOLDERS = 20;

/** The Terraform in a document, read once for all who ask. */
export const codeIn = cached(({ text }: GivenFile) => answerCode(text));

/** The Terraform in the fenced blocks of a document, by folder. Blocks of a folder are one text, as parts of one answer are. */
export function answerCode(document: string): readonly AnswerCode[] {
  const found = blocksOf(document);
  if (found === "all") return [{ folder: "", text: document, cutOff: undefined, drafts: [] }];
  const lines = document.split("\n");
  const others = othersOf(document, lines);
  const diff = terraformBlocks(document).length === 0 ? diffsIn(document)[0]?.line : undefined;
  const folders = new Map<string, NamedBlock[]>();
  for (const block of found) {
    const name = fileNameOf(block, lines, "(?:tf|tofu)");
    const said = folderOf(name ?? "");
    const folder = folders.has(said) || folders.size < MAX_FOLDERS ? said : "";
    const members = folders.get(folder) ?? [];
    members.push({ block, name });
    folders.set(folder, members);
  }
  const code = [...folders].map(([folder, blocks]) => {
    const { kept, drafts } = withoutDrafts(blocks);
    const code = { folder, text: blanked(kept), cutOff: kept.find(({ closed }) => !closed), drafts, diff };
    return blocks.some(({ name }) => name?.endsWith(".tofu")) ? { ...code, as: "main.tofu" } : code;
  });
  return [...code, ...others];
}

/** Values of variables and Terraform in JSON, each a file of its own; of one name the last. */
function othersOf(document: string, lines: readonly string[]): readonly AnswerCode[] {
  const named = new Map<string, FencedBlock>();
  for (const block of fencedBlocks(document)) {
    const name = otherFileOf(block, lines);
    if (name !== undefined && (named.has(name) || named.size < MAX_FOLDERS)) named.set(name, block);
  }
  return [...named].map(([as, block]) => {
    const text = blanked([block]);
    return { folder: folderOf(as), text, cutOff: block.closed ? undefined : block, drafts: [], as };
  });
}

/** Whether a text is a document with Terraform in it, such as a chat answer, and not Terraform with fences in it. */
export function isAnswer(text: string): boolean {
  if (beginsAsDiff(text)) return true;
  if (!/```|~~~/.test(text) || (terraformBlocks(text).length === 0 && diffsIn(text).length === 0)) return false;
  return !ANY_HEADER.test(outsideFences(text).join("\n"));
}

/** A text that was pasted or piped in without a name, as what it is. */
export function pastedSource(path: string, text: string): GivenFile {
  return isAnswer(text) ? { path, text, markdown: true } : { path, text };
}

/** Files by their names: Markdown counts as an answer where no Terraform lies beside it, else it is documentation. */
export function namedSources(files: readonly GivenFile[]): readonly GivenFile[] {
  if (files.some(({ path }) => isConfigurationFile(path))) return files;
  return files.map((file) => (/\.(md|markdown)$/i.test(file.path) ? { ...file, markdown: true } : file));
}

/** The lines of a document that are no code, the others empty; none where the document itself is Terraform. */
export function proseOf(document: string): readonly string[] {
  const found = blocksOf(document);
  if (found === "all" || beginsAsDiff(document)) return [];
  const prose = outsideFences(document);
  for (const { fenceLine, lines } of found) prose.fill("", fenceLine, fenceLine + lines.length);
  return prose;
}

/** The Terraform of a document: in fences; without those between its prose, or all of it. */
function blocksOf(document: string): readonly FencedBlock[] | "all" {
  const fenced = terraformBlocks(document);
  if (fenced.length > 0) return fenced;
  const changed = () => diffsIn(document).flatMap(({ blocks }) => blocks);
  if (beginsAsDiff(document)) return changed();
  const written = outsideFences(document);
  const outside = written.map(withoutTags);
  if (!outside.some((line) => HEADER_LINE.test(line))) return changed();
  if (outside.some((line) => CHANGE.test(line))) return [];
  const isTagged = outside.some((line, at) => line !== written[at]);
  return unfencedBlocks(outside, isTagged) ?? "all";
}

/** A change of files, whose lines are quoted. */
const CHANGE = /^(?:diff --git |@@ -\d)/;

/** Code in HTML begins and ends beside its tags. */
function withoutTags(line: string): string {
  const blank = (tags: string) => " ".repeat(tags.length);
  return line.includes("<")
    ? line.replace(/^[ \t]*(?:<(?:pre|code)\b[^<>]*>)+/, blank).replace(/(?:<\/(?:pre|code)>)+[ \t\r]*$/, blank)
    : line;
}

function outsideFences(document: string): string[] {
  const prose = document.split("\n");
  for (const { fenceLine, lines } of fencedBlocks(document))
    prose.fill("", Math.max(0, fenceLine - 1), fenceLine + lines.length + 1);
  return prose;
}

function terraformBlocks(document: string): readonly FencedBlock[] {
  const all = document.split("\n");
  let isUnfinished = false;
  return fencedBlocks(document).flatMap((block) => {
    const { info, lines, closed } = block;
    if (otherFileOf(block, all) !== undefined) return [];
    const language = (/^[\w+-]*/.exec(info)?.[0] ?? "").toLowerCase();
    if (SHELL.test(language)) return shellHeredocs(block);
    const isNamed = TERRAFORM.test(language) || FILE_NAME.test(info);
    if (isNamed && !closed) return [block];
    const isCode = !OTHERS.test(language) && ANY_HEADER.test(lines.join("\n"));
    // What broke off goes on in the next fence.
    if (!isCode && !(isNamed && isUnfinished)) return [];
    isUnfinished = isCode && endsWithin(lines);
    return [block];
  });
}

function endsWithin(lines: readonly string[]): boolean {
  const last = lines.findLastIndex((line) => HEADER_LINE.test(line));
  return last >= 0 && endOfBlock(lines, last) === undefined;
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

function blanked(blocks: readonly FencedBlock[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    while (lines.length < block.fenceLine) lines.push("");
    for (const line of block.lines) lines.push(line);
  }
  // The last line end of a document with CRLF is torn apart by its fence.
  return lines.at(-1)?.endsWith("\r") ? `${lines.join("\n")}\n` : lines.join("\n");
}
