import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import { bundleCli } from "@/scripts/run/build/bundle-cli";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cli {
  /** Runs the real program in the scratch folder, or in one below it. */
  run(args: readonly string[], input?: string, folder?: string): Promise<Outcome>;
  /** The file that is run. */
  program(): string;
  /** A path in the scratch folder. */
  path(...parts: readonly string[]): string;
}

/** For tests: the program as users get it, bundled once, in a scratch folder of its own. */
export function prepareCli(): Cli {
  const scratch = mkdtempSync(join(tmpdir(), "stackwright-cli-"));
  let program = "";
  beforeAll(async () => {
    program = await bundleCli(join(scratch, "program"));
  }, 60_000);
  afterAll(() => rmSync(scratch, { recursive: true }));
  return {
    program: () => program,
    path: (...parts) => join(scratch, ...parts),
    run: async (args, input = "", folder = ".") => {
      const child = spawn(process.execPath, [program, ...args], {
        cwd: join(scratch, folder),
        env: { ...process.env, NO_COLOR: "1" },
      });
      child.stdin.on("error", () => undefined);
      child.stdin.end(input);
      const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
      const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
      return { code, stdout, stderr };
    },
  };
}
