import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Module } from "@/lib/terraform";
import { type Given, type Mirror, writeMirror } from "./mirror";
import type { Program } from "./programs";
import { diagnosticsIn, errorsOf, isNotSetUp, wordsOf } from "./read-output";
import { type Ended, type Run, runProgram } from "./run-program";
import type { TheirError, Verdict } from "./verdict";
import { withScratch } from "./with-scratch";

/** Has Terraform or OpenTofu validate every root module of the sources, in a scratch folder. */
export function askTerraform(program: Program, given: Given, limitSeconds: number): Promise<Verdict> {
  return withScratch(async (scratch, stopped) => {
    const late = AbortSignal.timeout(limitSeconds * 1000);
    const run = { folder: scratch, stop: AbortSignal.any([stopped, late]) };
    try {
      const verdict = await judge(program, given, run);
      if (!late.aborted) return verdict;
      return unable(`${program} was not done within ${limitSeconds} s, expected an end; --time-limit gives it more`);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      return unable(`${program} is not installed: received no such program on the PATH, expected ${program}`);
    }
  });
}

async function judge(program: Program, given: Given, run: Run): Promise<Verdict> {
  const about = await runProgram(program, ["version", "-json"], run);
  const mirror = writeMirror(run.folder, given);
  const errors: TheirError[] = [];
  for (const root of given.modules.filter(({ files, callers }) => files.length > 0 && callers.length === 0)) {
    const folder = mirror.placeOf(root.path);
    declareOwned(folder, root);
    const verdict = await judgeRoot(program, root, { ...run, folder }, mirror);
    if (verdict.kind === "unable") return verdict;
    errors.push(...verdict.errors);
  }
  return { kind: "judged", program: `${program}${versionIn(about)}`, errors };
}

/** What fails in `init` because of the configuration is said by `validate`, with its place. */
async function judgeRoot(program: Program, root: Module, run: Run, mirror: Mirror): Promise<Verdict> {
  const init = await initialise(program, root, run);
  const validated = await runProgram(program, ["validate", "-json", "-no-color"], run);
  const diagnostics = diagnosticsIn(validated.stdout);
  const where = root.path === "" ? "" : ` in ${root.path}`;
  if (diagnostics === undefined)
    return unable(
      `${program} validate${where} gave no verdict: ${wordsOf(validated) || `it ended with ${validated.code}`}`,
    );
  if (init.code !== 0 && diagnostics.every(isNotSetUp))
    return unable(`${program} init${where} failed: ${wordsOf(init)}. ${WAYS}`);
  const nameOf = (file: string) => mirror.nameOf(join(run.folder, file));
  return { kind: "judged", program, errors: errorsOf(diagnostics, nameOf) };
}

const WAYS =
  "Expected providers and modules that can be fetched: from the network, a mirror of the CLI configuration, TF_PLUGIN_CACHE_DIR, or the folder's own .terraform after an init there";

/** With the providers that the folder was set up with already, else with those that the user's settings lead to. */
async function initialise(program: Program, { path }: Module, run: Run): Promise<Ended> {
  const args = ["init", "-backend=false", "-input=false", "-no-color"];
  const own = resolve(path, ".terraform", "providers");
  if (existsSync(own)) {
    const init = await runProgram(program, [...args, `-plugin-dir=${own}`], run);
    if (init.code === 0) return init;
  }
  return runProgram(program, args, run);
}

/** Variables that a provider file elsewhere declares. */
function declareOwned(folder: string, { owned, declarations }: Module): void {
  const declared = new Set(declarations.variables.map(({ name }) => name));
  const missing = [...owned].filter((name) => !declared.has(name));
  if (missing.length > 0)
    writeFileSync(join(folder, "declared-elsewhere.tf"), missing.map((name) => `variable "${name}" {}\n`).join(""));
}

function versionIn({ stdout }: Ended): string {
  const version = /"terraform_version":\s*"([^"]+)"/.exec(stdout)?.[1];
  return version === undefined ? "" : ` ${version}`;
}

const unable = (why: string): Verdict => ({ kind: "unable", why });
