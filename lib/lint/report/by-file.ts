import { grouped } from "@/lib/memory/grouped";
import type { Finding } from "../finding";
import type { Report } from "./report";

/** The files in their order, each with its findings; last those that only a finding names. */
export function byFile({ files, findings }: Report): readonly (readonly [string, readonly Finding[]])[] {
  const empty = files.map(({ path }) => [path, []] as const);
  return [...new Map<string, readonly Finding[]>([...empty, ...grouped(findings.map((one) => [one.file, one]))])];
}
