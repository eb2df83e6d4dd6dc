import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../run/set-up/paths.mjs";
import { childEnvironment } from "./installed-package";

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepOutcome {
  readonly id: string;
  readonly code: number | null;
  readonly stdout: string;
}

export interface Runner {
  /** The folder of the checkout that is looked at. */
  readonly workspace: string;
  /** What the runner knows besides inputs and outputs, by the name that the action calls it. */
  readonly context: Readonly<Record<string, string>>;
  /** A folder with programs that the runner has. */
  readonly programs: string;
}

/** For tests: runs the shell steps of action.yml as a runner does, in its folders, until one fails. */
export function runAction(inputs: Readonly<Record<string, string>>, { workspace, context, programs }: Runner) {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const temp = join(workspace, "..", "runner-temp");
  mkdirSync(temp, { recursive: true });
  const known = new Map(Object.entries(context));
  for (const [name, { default: usual = "" }] of Object.entries<{ default?: string }>(action.inputs))
    known.set(`inputs.${name}`, inputs[name] ?? usual);
  const summary = join(temp, "summary.md");
  const outcomes: StepOutcome[] = [];
  // Steps of other actions are theirs to test.
  for (const { id = "", run, env = {} } of action.runs.steps as readonly Step[]) {
    if (run === undefined) continue;
    const output = join(temp, `output-${id}`);
    writeFileSync(output, "");
    const given = Object.entries(env).map(([name, value]) => [name, evaluate(value, known)]);
    const { status, stdout } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
      cwd: workspace,
      encoding: "utf8",
      env: {
        ...childEnvironment,
        ...Object.fromEntries(given),
        ...{ RUNNER_TEMP: temp, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
        PATH: `${programs}:${childEnvironment.PATH}`,
      },
    });
    outcomes.push({ id, code: status, stdout });
    for (const [, name = "", value = ""] of readFileSync(output, "utf8").matchAll(/^(\w+)=(.*)$/gm))
      known.set(`steps.${id}.outputs.${name}`, value);
    if (status !== 0) break;
  }
  return { outcomes, summary: existsSync(summary) ? readFileSync(summary, "utf8") : "", temp };
}

const evaluate = (text: string, known: ReadonlyMap<string, string>): string =>
  text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`action.yml asks for ${name}, expected something that a runner knows`);
    return value;
  });
