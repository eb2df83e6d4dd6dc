/** The formats of a report, each with its media type. */
export const mediaTypes = {
  json: "application/json",
  sarif: "application/sarif+json",
  markdown: "text/markdown; charset=utf-8",
  junit: "application/xml",
  checkstyle: "application/xml",
  gitlab: "application/json",
  github: "text/plain; charset=utf-8",
  pretty: "text/plain; charset=utf-8",
} as const;

export type Format = keyof typeof mediaTypes;

// Safe: the keys of a constant object.
const names = Object.keys(mediaTypes) as readonly Format[];

/** Every format, the one that is taken without asking first. */
export function formats(usual: Format): readonly Format[] {
  return [usual, ...names.filter((name) => name !== usual)];
}
