import type { Finding } from "../finding";
import type { Report } from "./report";

/** The files in their order, each with its findings; last those that only a finding names. */
export function byFile({ files, findings }: Report): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>(files.map(({ path }) => [path, []]));
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return [...groups];
}
