import { execFileSync } from "node:child_process";
import { dirname } from "node:path";

let found: string | undefined | null = null;

/** The root of a filesystem mirror that holds the AWS provider: `STACKWRIGHT_PROVIDER_MIRROR`, else searched on this disk; undefined if none. */
export function findProviderMirror(): string | undefined {
  if (found === null) found = process.env.STACKWRIGHT_PROVIDER_MIRROR ?? search();
  return found ?? undefined;
}

function search(): string | undefined {
  const args = [
    "/",
    "-xdev",
    "-type",
    "d",
    "-path",
    "*/registry.terraform.io/hashicorp/aws",
    "-not",
    "-path",
    "*/.terraform/*",
    "-not",
    "-path",
    "/proc/*",
  ];
  const output = listing("find", args);
  const folder = output.split("\n").find((line) => line !== "");
  return folder === undefined ? undefined : dirname(dirname(dirname(folder)));
}

/** Unreadable folders make `find` fail although it found what was asked for. */
function listing(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  }
}
