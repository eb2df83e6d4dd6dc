/** What a caller hands in: `path` is relative with `/`. */
export interface GivenFile {
  readonly path: string;
  readonly text: string;
  /** The text is a document, such as a chat answer: Terraform is what stands in its fenced blocks. */
  readonly markdown?: boolean | undefined;
}
