import { cached } from "@/lib/memory/cached";
import { isConfigurationFile } from "@/lib/terraform/module/configuration-file";
import { type FencedBlock, fencedBlocks } from "./fenced-blocks";
import { fileNameOf } from "./file-name-of";
import type { GivenFile } from "./given-file";
import { type Draft, type NamedBlock, withoutDrafts } from "./without-drafts";

/** Terraform that was taken out of a Markdown document. */
export interface AnswerCode {
  /** Folder that the code belongs to, by the names that the document gives its blocks. */
  readonly folder: string;
  /** The document with everything blanked that is not this code: each line and column is that of the document. */
  readonly text: string;
  /** The block that the document ends in, where it ends in one. */
  readonly cutOff: FencedBlock | undefined;
  /** Blocks that a later one replaces; they are not in the text. */
  readonly drafts: readonly Draft[];
}

const TERRAFORM = new Set(["hcl", "terraform", "tf", "opentofu", "tofu"]);
const UNNAMED = new Set(["", "text", "txt", "plaintext", "code"]);
/** A line that begins as only Terraform does; a fence without one holds a fragment to look at, not a file. */
const HEADER =
  /^[ \t]*(?:(?:resource|data|ephemeral)\s+"?[\w-]+"?\s+"?[\w-]+"?|(?:module|provider|variable|output|check)\s+"?[\w-]+"?|locals|terraform|moved|import|removed)\s*\{/m;
/** Each folder costs a copy of the document's line ends; what lies in further ones is read with the rest. */
const MAX_FOLDERS = 20;

/** The Terraform in a document, read once for all who ask. */
export const codeIn = cached(({ text }: GivenFile) => answerCode(text));

/** The Terraform in the fenced blocks of a document, by folder. Blocks of a folder are one text, as parts of one answer are. */
export function answerCode(document: string): readonly AnswerCode[] {
  const found = terraformBlocks(document);
  if (found.length === 0)
    return HEADER.test(document) ? [{ folder: "", text: document, cutOff: undefined, drafts: [] }] : [];
  const lines = document.split("\n");
  const folders = new Map<string, NamedBlock[]>();
  for (const block of found) {
    const name = fileNameOf(block, lines, "tf");
    const said = folderOf(name ?? "");
    const folder = folders.has(said) || folders.size < MAX_FOLDERS ? said : "";
    const members = folders.get(folder) ?? [];
    members.push({ block, name });
    folders.set(folder, members);
  }
  return [...folders].map(([folder, blocks]) => {
    const { kept, drafts } = withoutDrafts(blocks);
    return { folder, text: blanked(kept), cutOff: kept.find(({ closed }) => !closed), drafts };
  });
}

/** Whether a text is a document with Terraform in it, such as a chat answer, and not Terraform with fences in it. */
export function isAnswer(text: string): boolean {
  if (!/```|~~~/.test(text) || terraformBlocks(text).length === 0) return false;
  return !HEADER.test(outsideFences(text).join("\n"));
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

/** The lines of a document that stand in no fenced block, the others empty; none where the document itself is Terraform. */
export function proseOf(document: string): readonly string[] {
  const isTerraform = terraformBlocks(document).length === 0 && HEADER.test(document);
  return isTerraform ? [] : outsideFences(document);
}

function outsideFences(document: string): readonly string[] {
  const prose = document.split("\n");
  for (const { fenceLine, lines } of fencedBlocks(document))
    prose.fill("", fenceLine - 1, fenceLine + lines.length + 1);
  return prose;
}

function terraformBlocks(document: string): readonly FencedBlock[] {
  return fencedBlocks(document).filter(({ info, lines, closed }) => {
    const language = (/^[\w+-]*/.exec(info)?.[0] ?? "").toLowerCase();
    const isNamed = TERRAFORM.has(language);
    return (isNamed && !closed) || ((isNamed || UNNAMED.has(language)) && HEADER.test(lines.join("\n")));
  });
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
  return lines.join("\n");
}
