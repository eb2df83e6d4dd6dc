import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Bundle } from "@/lib/bundle/bundle";
import { type ProgramResult, runProgram } from "./run-program";

type Environment = Readonly<Record<string, string | undefined>>;

/** A bundle on disk, and Terraform in its folder. */
export interface Workspace {
  /** Runs Terraform; throws with its output when it ends otherwise than expected. */
  terraform(
    args: readonly string[],
    expectedCodes?: readonly number[],
    overrides?: Environment,
  ): Promise<ProgramResult>;
  /** Puts another bundle in the place of this one; state and lock file stay. */
  replace(files: Bundle): void;
  /** Puts files beside the others, or in the place of those of the same name. */
  write(files: Bundle): void;
  /** Seconds that each command took so far. */
  report(): string;
  remove(): void;
}

const write = (folder: string, files: Bundle): void => {
  for (const { path, text, executable } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (executable) chmodSync(file, 0o755);
  }
};

/** Writes the files to a scratch folder. */
export const createWorkspace = (name: string, files: Bundle, environment: Environment): Workspace => {
  const folder = mkdtempSync(join(tmpdir(), `stackwright-${name}-`));
  const seconds: string[] = [];
  write(folder, files);
  return {
    terraform: async (args, expectedCodes = [0], overrides = {}) => {
      const started = Date.now();
      const result = await runProgram("terraform", args, { cwd: folder, env: { ...environment, ...overrides } });
      seconds.push(`${args[0]} ${Math.round((Date.now() - started) / 1000)} s`);
      if (!expectedCodes.includes(result.code)) {
        throw new Error(
          `terraform ${args[0]} of ${name} ended with ${result.code}, expected ${expectedCodes}:\n${result.stdout.slice(-4000)}\n${result.stderr.slice(-8000)}`,
        );
      }
      return result;
    },
    replace: (next) => {
      for (const name of readdirSync(folder).filter((file) => /\.(tf|tfvars)$/.test(file))) rmSync(join(folder, name));
      write(folder, next);
    },
    write: (more) => write(folder, more),
    report: () => seconds.join(", "),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
