import {
  type AdoptedStack,
  adoptExisting,
  existingInFiles,
  importsFile,
} from "@/generators/views/compare/adopt-existing";
import type { Existing } from "@/lib/adopt/existing";
import { readState } from "@/lib/adopt/read-state";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { plural } from "@/lib/text/plural";
import { terminalText } from "@/lib/text/terminal-text";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";
import { type ConfigSource, readConfig } from "../io/read-config";
import { readInput } from "../io/read-input";
import { readSources, refuseWithoutSources } from "../io/read-sources";

export interface AdoptOptions extends ConfigSource {
  readonly json?: boolean;
}

const isState = (path: string): boolean => path === "-" || /\.(?:json|tfstate)$/.test(path);

/** Prints the import blocks of what the bundle takes over, and on standard error what it leaves alone, with the reasons. */
export async function runAdopt(paths: readonly string[], { json = false, ...source }: AdoptOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const existing: Existing[] = [];
  for (const path of paths.filter(isState)) {
    const state = await stateIn(path);
    if (typeof state === "string") return refuse([{ path: [], message: state, received: path }]);
    existing.push(...state);
  }
  const others = paths.filter((path) => !isState(path));
  const { files } = await readSources(others);
  if (others.length > 0 && files.length === 0) return refuseWithoutSources(others);
  const stack = adoptExisting(read.config, [...existing, ...existingInFiles(files)]);
  process.stdout.write(json ? writeJson(stack) : stack.imports);
  if (!json) process.stderr.write(summaryOf(stack));
  return OK;
}

async function stateIn(path: string): Promise<readonly Existing[] | string> {
  const parsed = parseJson(decodeUtf8(await readInput(path)).text);
  if (!parsed.ok) return `${path}: ${describeProblem(parsed.problem)}`;
  return (
    readState(parsed.value) ?? `${path}: received JSON that is no state, expected what terraform show -json prints`
  );
}

function summaryOf({ adopted, leftAlone, created }: AdoptedStack): string {
  return [
    `Takes over ${plural(adopted.length, "resource")}${adopted.length > 0 ? `; the blocks belong into ${importsFile} of the bundle` : ""}`,
    `Creates ${plural(created.length, "resource")} anew`,
    ...leftAlone.map(({ address, reason }) => terminalText(`Leaves ${address} alone: ${reason}`)),
    "",
  ].join("\n");
}
