let link: string | undefined;

/** Remembers the link that this page was opened with, or was led to last: the address follows the form from then on. */
export function cameWith(given: string): void {
  link = given;
}

export const readCameWith = (): string | undefined => link;
