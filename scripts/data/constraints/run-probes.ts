import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTerraform, validateJson } from "../../terraform/terraform-run";
import { PROBE_VARIABLES, type Probe, writeProbe } from "./probe-config";

/** What the provider says about an attribute (or a block's head) of a probe. */
export interface Answer {
  readonly probe: Omit<Probe, "name">;
  readonly path: string;
  readonly summary: string;
  readonly detail: string;
}

const BATCH = 300;

/** Validates the probes, some hundred at a time, and gives every error with the place it belongs to. */
export function runProbes(probes: readonly Omit<Probe, "name">[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let start = 0; start < probes.length; start += BATCH)
    answers.push(...runBatch(probes.slice(start, start + BATCH)));
  return answers;
}

/** A file per probe: Terraform reads a file from its start for every error it quotes. */
function runBatch(probes: readonly Omit<Probe, "name">[]): readonly Answer[] {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-probe-"));
  const written = new Map<string, { readonly probe: Omit<Probe, "name">; readonly paths: readonly string[] }>();
  writeFileSync(join(folder, "variables.tf"), PROBE_VARIABLES);
  for (const [index, probe] of probes.entries()) {
    const { text, paths } = writeProbe({ ...probe, name: `p${index}` });
    written.set(`p${index}.tf`, { probe, paths });
    writeFileSync(join(folder, `p${index}.tf`), text);
  }
  runTerraform(folder, ["init", "-input=false"]);
  const { diagnostics } = validateJson(folder);
  rmSync(folder, { recursive: true });
  return diagnostics.flatMap(({ severity, summary, detail, range }) => {
    const found = severity === "error" && range ? written.get(range.filename) : undefined;
    const path = range && found?.paths[range.start.line - 1];
    return found && path !== undefined ? [{ probe: found.probe, path, summary, detail }] : [];
  });
}
