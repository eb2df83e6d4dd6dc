import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findProviderMirror } from "./provider-mirror";

export interface ProviderProcess {
  /** Environment with which Terraform talks to this process instead of starting its own. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): void;
}

/** The AWS provider's program inside the mirror; undefined where there is none. */
export function providerProgram(): string | undefined {
  const mirror = findProviderMirror();
  if (!mirror) return undefined;
  const files = readdirSync(mirror, { recursive: true, encoding: "utf8" });
  const name = files.find((file) => /hashicorp\/aws\/.*terraform-provider-aws_v[^/]*$/.test(file));
  return name && join(mirror, name);
}

/** Starts the provider once for many runs of Terraform; its calls go where its own environment says. */
export function startProvider(
  program: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ProviderProcess> {
  // Safe: what is undefined is left out by spawn; the type asks for names that no child needs.
  const child = spawn(program, ["-debug"], { stdio: ["ignore", "pipe", "ignore"], env: env as NodeJS.ProcessEnv });
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the provider ended with ${code}, expected it to serve`)));
    child.stdout.on("data", (chunk: Buffer) => {
      if (output.includes("\n\n")) output = output.slice(-4000);
      output += chunk.toString();
      const reattach = /TF_REATTACH_PROVIDERS='([^']+)'/.exec(output)?.[1];
      if (reattach !== undefined)
        resolve({ environment: { TF_REATTACH_PROVIDERS: reattach }, stop: () => void child.kill() });
    });
  });
}
