import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allCases } from "@/e2e/proof/matrix";
import { bootstrap, inWorkspace, unattended } from "@/e2e/proof/prove-bundle";
import { usersProviderFile } from "@/e2e/proof/provider-file";
import { startStandIn } from "@/e2e/proof/stand-in";
import { generate } from "@/generators/bundle/generate";
import { effectOf } from "@/generators/views/compare/replaced-by";
import known from "@/generators/views/compare/replaced-by.gen.json";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import type { PulledState } from "./replaced-by/mutate-state";
import { type Probed, probe } from "./replaced-by/probe";

const target = new URL("../../generators/views/compare/replaced-by.gen.json", import.meta.url);

/** With names of cases, those; what was tried before is not tried again. */
const names = (process.argv[2] ?? "everything,github,trading-peaks-files").split(",");
// Where the state is kept does not change what is planned.
const cases = allCases
  .filter(({ name }) => names.includes(name))
  .map(({ name, config }) => ({ name, config: { ...config, backend: null } }));
const standIn = await startStandIn(Math.max(...cases.map(({ config }) => config.scaling.accountConcurrency)));
const folder = mkdtempSync(join(tmpdir(), "stackwright-probe-"));

async function probeCase(proofCase: (typeof cases)[number], account: number): Promise<Probed> {
  const environment = { ...standIn.account(account), ...providerSettings() };
  return inWorkspace(proofCase, environment, async (workspace) => {
    await workspace.terraform(["init", "-input=false", "-no-color", "-backend=false"], [0], {
      TF_REATTACH_PROVIDERS: undefined,
    });
    await bootstrap(workspace, proofCase.config, environment);
    await workspace.terraform(["apply", ...unattended]);
    const { stdout } = await workspace.terraform(["state", "pull"]);
    const bundle = [...generate(proofCase.config), ...usersProviderFile(proofCase.config)];
    const isKnown = (type: string, path: string): boolean => effectOf(type, path) !== undefined;
    // Safe: version 4 of the state, which this version of Terraform writes.
    return probe(workspace, folder, bundle, JSON.parse(stdout) as PulledState, isKnown);
  });
}

interface Row {
  readonly replaces: readonly string[];
  readonly updates: Readonly<Record<string, readonly string[]>>;
}

const sorted = <Value>(entries: Iterable<readonly [string, Value]>) =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function withFound(row: Row | undefined, found: NonNullable<ReturnType<Probed["get"]>>): Row {
  const paths = [...found];
  const replaces = paths.flatMap(([path, effect]) => (effect.kind === "replaces" ? [path] : []));
  const updates = paths.flatMap(([path, effect]) =>
    effect.kind === "updates" ? [[path, effect.recomputes] as const] : [],
  );
  return {
    replaces: [...new Set([...(row?.replaces ?? []), ...replaces])].sort(),
    updates: sorted([...Object.entries(row?.updates ?? {}), ...updates]),
  };
}

const rows = new Map<string, Row>(Object.entries(known));
try {
  for (const [index, proofCase] of cases.entries()) {
    for (const [type, found] of await probeCase(proofCase, index + 1)) rows.set(type, withFound(rows.get(type), found));
    writeFileSync(target, `${JSON.stringify(sorted(rows), null, 1)}\n`);
  }
} finally {
  standIn.stop();
  rmSync(folder, { recursive: true, force: true });
}
