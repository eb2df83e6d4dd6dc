import { execFileSync } from "node:child_process";

export type ChangedFiles = ReadonlySet<string> | { readonly refusal: string };

/** Files below the working folder that differ from a commit, those that git does not know yet included. */
export function changedFiles(commit: string): ChangedFiles {
  try {
    return listChanged(commit);
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n")[0] : "";
    return {
      refusal: `--changed: received ${JSON.stringify(commit)}, expected a commit that git knows here: ${words || "git did not run"}`,
    };
  }
}

function listChanged(commit: string): ReadonlySet<string> {
  // A commit never reads as an option: https://git-scm.com/docs/gitcli
  const differing = git([
    "diff",
    "--name-only",
    "--relative",
    "--diff-filter=d",
    "-z",
    "--end-of-options",
    commit,
    "--",
  ]);
  const unknown = git(["ls-files", "--others", "--exclude-standard", "-z"]);
  return new Set([...differing, ...unknown]);
}

function git(args: readonly string[]): readonly string[] {
  const output = execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
  return output.split("\0").filter(Boolean);
}
