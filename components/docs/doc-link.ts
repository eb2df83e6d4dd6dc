/** A page of the documentation, as lists name it. */
export interface DocLink {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
}

/** Pages that belong together. */
export interface DocGroup {
  readonly title: string;
  readonly links: readonly DocLink[];
}
