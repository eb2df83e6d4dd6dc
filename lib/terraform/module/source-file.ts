import type { ParsedFile } from "@/lib/hcl";

/** Terraform as it was written: `path` is relative with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The module that it belongs to, where its path does not say so: it stands in a document. */
  readonly folder?: string | undefined;
  /** The name that it would bear, where its path does not say what it is: it stands in a document. */
  readonly as?: string | undefined;
  /** Why the text is not whole, where the text itself does not show it. */
  readonly cutOff?: string | undefined;
  /** The rest of the module is elsewhere: it stands in a diff. */
  readonly isPart?: boolean | undefined;
}

/** The name by which it is told what a file is. */
export function nameOf({ path, as }: Pick<SourceFile, "path" | "as">): string {
  return as ?? path;
}

/** A file of a module, parsed. */
export interface ModuleFile extends SourceFile {
  readonly parsed: ParsedFile;
}
