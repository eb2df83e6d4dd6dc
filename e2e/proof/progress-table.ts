import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JUDGED_VERSION } from "@/generators/features/provider/provider-versions";

/** Parts of the proof that are kept from one run to the next. */
export const kinds = ["apply", "life", "pairs", "judged"] as const;
export type Kind = (typeof kinds)[number];

/** How proofs ended, by name. */
export type Held = Readonly<
  Record<string, { readonly digest: string; readonly holds: boolean; readonly seconds: number }>
>;

/** Where the results lie; removing the folder begins the whole proof anew. */
export const progressFolder = (root: string): string => join(root, "node_modules", ".cache", "proof");

const rowsOf = (kind: Kind, held: Held): readonly string[] =>
  Object.entries(held).map(
    ([name, { holds, seconds }]) => `| ${kind} | ${name} | ${holds ? "holds" : "**fails**"} | ${seconds} |`,
  );

/** A Markdown table of what was proven, with a count of what holds. */
export const progressTable = (results: Readonly<Partial<Record<Kind, Held>>>): string => {
  const rows = kinds.flatMap((kind) => rowsOf(kind, results[kind] ?? {}));
  const all = kinds.flatMap((kind) => Object.values(results[kind] ?? {}));
  const judged = Object.keys(results.judged ?? {}).length;
  const holding = all.filter(({ holds }) => holds).length;
  return [
    "| part | proof | result | seconds |",
    "|---|---|---|---:|",
    ...rows,
    "",
    `${holding} of ${all.length} hold.`,
    ...(judged > 0 ? [`Judged by the schema of provider ${JUDGED_VERSION}, not run: ${judged}.`] : []),
  ].join("\n");
};

const read = (file: string): Held => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** The table of what lies in a folder. */
export const tableOfFolder = (folder: string): string =>
  progressTable(Object.fromEntries(kinds.map((kind) => [kind, read(join(folder, `${kind}.json`))])));
