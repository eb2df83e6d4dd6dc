import type { ParsedFile } from "@/lib/hcl";

/** What a caller hands in: `path` is relative with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text is a document, such as a chat answer: Terraform is what stands in its fenced blocks. */
  readonly markdown?: boolean | undefined;
}

/** A `.tf` file of a module, parsed. */
export interface ModuleFile extends SourceFile {
  readonly parsed: ParsedFile;
}
