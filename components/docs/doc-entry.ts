/** A page of the documentation, or a chapter of one, as the search finds it. */
export interface DocEntry {
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}
