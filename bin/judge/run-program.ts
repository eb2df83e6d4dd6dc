import { spawn } from "node:child_process";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the program runs, and what ends it early. */
export interface Run {
  readonly folder: string;
  readonly stop: AbortSignal;
}

/** Terraform ends its plugins when it is asked to end; a program that does not listen is made to. */
const PATIENCE_MS = 5000;

/** Runs a program of the user's, with the user's own settings, to its end. Rejects where there is no such program. */
export function runProgram(command: string, args: readonly string[], { folder, stop }: Run): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (text: string) => {
        texts[name] += text;
      });
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      child.kill("SIGTERM");
      timer ??= setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    };
    if (stop.aborted) end();
    stop.addEventListener("abort", end);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
      resolve({ code, ...texts });
    });
  });
}

/** Mirrors, caches and arguments of the user's stay; what leads out of the scratch folder, and the look for newer versions, does not. */
function environment(): NodeJS.ProcessEnv {
  const { TF_DATA_DIR: _, TF_WORKSPACE: __, ...kept } = process.env;
  return { ...kept, TF_IN_AUTOMATION: "1", TF_INPUT: "0", CHECKPOINT_DISABLE: "1" };
}
