import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { formSteps } from "@/generators/config/steps";
import { chapter, fence, table, value } from "@/generators/parts/words/markdown";

type Group = Readonly<Record<string, unknown>>;
type Row = readonly [path: string, node: unknown];

function isGroup(node: unknown): node is Group {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

function isListOfGroups(node: unknown): node is readonly [Group, ...Group[]] {
  return Array.isArray(node) && node.length > 0 && node.every(isGroup);
}

/** One row per option below a path; lists stay whole. */
function rowsOf(path: string, node: unknown): readonly Row[] {
  return isGroup(node)
    ? Object.entries(node).flatMap(([key, child]) => rowsOf(`${path}.${key}`, child))
    : [[path, node]];
}

/** An entry of a list is a name with what it is set to. */
function entry(node: unknown): string {
  return isGroup(node) ? Object.values(node).map(cell).join(" = ") : cell(node);
}

function cell(node: unknown): string {
  if (Array.isArray(node)) return node.map(entry).join(", ") || value(null);
  if (isGroup(node))
    return Object.entries(node)
      .map(([key, one]) => `\`${key}\` ${cell(one)}`)
      .join(", ");
  // Safe: a StackConfig is JSON, so what is no list and no object is a leaf.
  return value(node as string | number | boolean | null);
}

function rootRows(config: StackConfig, paths: readonly string[]): readonly Row[] {
  // Safe: steps.ts lists keys of the configuration, which its own test proves.
  return paths.flatMap((path) => rowsOf(path, config[path as keyof StackConfig]));
}

/** Entries of a list side by side: an option per row, an entry per column. */
function sideBySide(path: string, entries: readonly [Group, ...Group[]]): string {
  return table(
    [`\`${path}\``, ...entries.map((_, index) => `${index + 1}`)],
    Object.keys(entries[0]).map((key) => [`\`${key}\``, ...entries.map((entry) => cell(entry[key]))]),
  );
}

function options(changed: readonly Row[], defaults: ReadonlyMap<string, string>): readonly string[] {
  return changed.length === 0
    ? ["Every option is at its default; `stackwright.json` lists them all."]
    : [
        "These options differ from their default; `stackwright.json` lists them all.",
        table(
          ["Option", "Value", "Default"],
          changed.map(([path, node]) => [`\`${path}\``, cell(node), defaults.get(path) ?? value(null)]),
        ),
      ];
}

/** What differs from the default: single options in one table, whose paths say the chapter; lists in tables of their own. */
function tables(config: StackConfig): readonly string[] {
  const paths = formSteps.flatMap((one) => one.paths);
  const rows = rootRows(config, paths);
  const defaults = new Map(rootRows(defaultConfig, paths).map(([path, node]) => [path, cell(node)]));
  const changed = rows.filter(([path, node]) => defaults.get(path) !== cell(node));
  return [
    ...options(
      changed.filter(([, node]) => !isListOfGroups(node)),
      defaults,
    ),
    ...changed.flatMap(([path, node]) => (isListOfGroups(node) ? [sideBySide(path, node)] : [])),
  ];
}

/** A link is one line without a fence in it; what else it holds is plain text inside the fence. */
function inertLine(permalink: string): string {
  return permalink.replace(/[\r\n`]/g, (sign) => encodeURIComponent(sign));
}

/** What was chosen, in the order of the configurator. */
export function configuration(config: StackConfig, permalink: string): string {
  return chapter(
    "Configuration",
    "This bundle was made by Stackwright from `stackwright.json`. To change it in the form, open:",
    fence("text", `<your Stackwright>/${inertLine(permalink).replace(/^\//, "")}`),
    "or, where it is installed, read what was edited here first, change `changed.json`, then generate; `--merge` keeps other edits:",
    fence("sh", "stackwright import . > changed.json\nstackwright generate --config changed.json --out . --merge"),
    ...tables(config),
  );
}
