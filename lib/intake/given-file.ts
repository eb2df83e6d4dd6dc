/** What a caller hands in: `path` is relative with `/`. */
export interface GivenFile {
  readonly path: string;
  readonly text: string;
  /** The text is a document, such as a chat answer: Terraform is what stands in its fenced blocks. */
  readonly markdown?: boolean | undefined;
  /** It was not asked for: a module that is called from what was. Only what makes it invalid is told of it. */
  readonly beside?: boolean | undefined;
}
