/** One kind of input, of any size; `size` counts what repeats. */
export type Family = (size: number) => string;

export type Families = Readonly<Record<string, Family>>;

export function times(size: number, line: (at: number) => string): string {
  return Array.from({ length: Math.max(0, Math.floor(size)) }, (_, at) => line(at)).join("");
}

/** What is no matter of size: the same text for every size. */
export const fixed =
  (text: string): Family =>
  () =>
    text;

export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** The largest text of a family that fits. */
export function largest(family: Family, limit: number): string {
  let fits = 1;
  while (fits < limit && bytesOf(family(fits * 2)) <= limit && family(fits * 2) !== family(fits)) fits *= 2;
  for (let step = fits / 2; step >= 1; step /= 2)
    if (bytesOf(family(fits + Math.floor(step))) <= limit) fits += Math.floor(step);
  return family(fits);
}

interface Given {
  readonly path: string;
  readonly text: string;
}

/** Several files, as the API takes them. */
export const filesOf = (...files: readonly Given[]): string => JSON.stringify(files);

export const resource = (type: string, name: string, body: string): string =>
  `resource "${type}" "${name}" {\n${body}}\n`;
