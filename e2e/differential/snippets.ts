import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Case } from "./validate-all";

/** A small module with what `terraform validate` says about it. */
export interface Snippet extends Case {
  readonly title: string;
  readonly valid: boolean;
  /** `file:line` of Terraform's errors; none where it names no place. */
  readonly places: readonly string[];
  /** Judged as a root module, where Terraform refuses more and less than in a child. */
  readonly top: boolean;
}

const folder = fileURLToPath(new URL("./snippets/", import.meta.url));

/** Every snippet: `=== accepted | title` or `=== refused main.tf:3 | title`, then its text; `--- path` begins a further file. */
export function snippets(): readonly Snippet[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => snippetsIn(name, readFileSync(join(folder, name), "utf8")));
}

function snippetsIn(file: string, text: string): readonly Snippet[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part, index) => {
      const end = part.indexOf("\n");
      const [verdict = "", title = ""] = part.slice(0, end).split(" | ");
      const [word, ...places] = verdict.trim().split(" ");
      return {
        name: `${file.slice(0, file.indexOf("."))}${index}`,
        title,
        valid: word === "accepted",
        places,
        top: file.startsWith("top"),
        files: filesIn(part.slice(end + 1)),
      };
    });
}

function filesIn(text: string): Readonly<Record<string, string>> {
  const [main = "", ...others] = text.split(/^--- /m);
  const named = others.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)] as const);
  return Object.fromEntries([["main.tf", main], ...named]);
}
