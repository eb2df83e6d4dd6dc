/** One file of a bundle; `path` is relative with `/`, `text` has LF line ends. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
  /** The zip keeps the run bit. */
  readonly executable?: boolean;
}

/** Everything the user downloads, in the order of the file tree. */
export type Bundle = readonly BundleFile[];
