import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../run/set-up/paths.mjs";

export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

const rooms = /^(?:app|bin|components|e2e|generators|lib|scripts)\//;
const written = /\.(?:ts|tsx|mjs)$/;
const generated = /\.gen\.ts$/;
const tests = /\.(?:test|spec|bench|examples)\.tsx?$|\.config\.ts$/;

/** Files that git knows or would take, without those that are ignored. */
export function knownPaths(): readonly string[] {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const lines = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\n");
  return [...new Set(lines)].filter((path) => path !== "" && existsSync(join(root, path)));
}

/** Paths of every hand-written file of code, tests included. */
export function writtenPaths(): readonly string[] {
  return knownPaths().filter((path) => rooms.test(path) && written.test(path) && !generated.test(path));
}

/** Every hand-written file of code, tests left out: they may look into any room. */
export function codeFiles(): readonly CodeFile[] {
  return writtenPaths()
    .filter((path) => !tests.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

const specifier = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)"((?:@\/|\.)[^"]*)"/g;
const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** The files of ours that a file imports, types included. */
export function importsOf({ path, text }: CodeFile, known: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(specifier)].flatMap(([, name = ""]) => {
    const base = name.startsWith("@/") ? name.slice(2) : posix.join(dirname(path), name);
    const found = endings.map((ending) => base + ending).find((candidate) => known.has(candidate));
    return found === undefined ? [] : [found];
  });
}
