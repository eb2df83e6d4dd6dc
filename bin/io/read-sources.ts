import { sep } from "node:path";
import { type GivenFile, pastedSource } from "@/lib/intake";
import type { Finding } from "@/lib/lint";
import { encodingFinding } from "@/lib/rules";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { terminalText } from "@/lib/text/terminal-text";
import { type ExitCode, UNABLE } from "./exit-codes";
import { findSources, isMarkdown } from "./find-sources";
import { readInput } from "./read-input";

/** What standard input is called in findings. */
export const STDIN_NAME = "stdin.tf";

export interface Sources {
  readonly files: readonly GivenFile[];
  /** Files that are no text. */
  readonly findings: readonly Finding[];
}

/**
 * The Terraform files behind the paths: files as they are, folders with everything below them, `-` for standard input.
 * Markdown is read where it is named or piped in; in a folder it is documentation. What is ignored is left out.
 */
export async function readSources(
  paths: readonly string[],
  isIgnored: (path: string) => boolean = () => false,
): Promise<Sources> {
  const found = paths.map(findSources);
  for (const line of found.flatMap(({ skipped }) => skipped)) process.stderr.write(`${terminalText(line)}\n`);
  const places = [...new Set(found.flatMap((one) => one.places))].filter((place) => place === "-" || !isIgnored(place));
  const read = await Promise.all(places.map(readSource));
  return {
    files: read.map(({ path, text }) => sourceOf(path, text)),
    findings: read.flatMap(({ path, text, damagedAt }) =>
      damagedAt === undefined ? [] : [encodingFinding(path, text, damagedAt)],
    ),
  };
}

/** Says that there was nothing to read behind the paths. */
export function refuseWithoutSources(paths: readonly string[]): ExitCode {
  process.stderr.write(
    `error: received ${terminalText(paths.join(", "))} without Terraform files, expected .tf files or folders that hold some\n`,
  );
  return UNABLE;
}

async function readSource(place: string) {
  return { path: nameOf(place), ...decodeUtf8(await readInput(place)) };
}

function sourceOf(path: string, text: string): GivenFile {
  if (path === STDIN_NAME) return pastedSource(path, text);
  return isMarkdown(path) ? { path, text, markdown: true } : { path, text };
}

function nameOf(place: string): string {
  return place === "-" ? STDIN_NAME : place.split(sep).join("/");
}
