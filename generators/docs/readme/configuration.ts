import { defaultConfig, type StackConfig } from "../../stack";
import { features } from "../../steps";
import { chapter, fence, inert, table, value } from "../markdown";

type Leaf = string | number | boolean | null;
type Row = readonly [path: string, leaf: Leaf];

/** Every leaf with its path; an empty list is a leaf, too. */
const flatten = (path: string, node: unknown): readonly Row[] => {
  if (Array.isArray(node)) {
    return node.length === 0 ? [[path, null]] : node.flatMap((item, index) => flatten(`${path}[${index}]`, item));
  }
  if (typeof node === "object" && node !== null) {
    return Object.entries(node).flatMap(([key, child]) => flatten(`${path}.${key}`, child));
  }
  // Safe: a StackConfig is JSON, so that what is no list and no object is a leaf.
  return [[path, node as Leaf]];
};

const rowsOf = (config: StackConfig, paths: readonly string[]): readonly Row[] =>
  // Safe: steps.ts lists keys of the configuration, which its own test proves.
  paths.flatMap((path) => flatten(path, config[path as keyof StackConfig]));

const defaults = new Map(
  rowsOf(
    defaultConfig,
    features.flatMap(({ paths }) => paths),
  ),
);

const toCells = ([path, leaf]: Row): readonly string[] => [
  `\`${path}\``,
  value(leaf),
  defaults.get(path) === leaf ? "" : "changed",
];

/** All options with their values, by chapter of the configurator. */
export const configuration = (config: StackConfig, permalink: string): string =>
  chapter(
    "Configuration",
    "This bundle was made by Stackwright from `stackwright.json`. To change it in the form, open:",
    fence("text", `<your Stackwright>${inertLine(permalink)}`),
    "or run `stackwright generate --config stackwright.json --out .` where it is installed.",
    ...features.map(({ title, paths }) =>
      [`### ${inert(title)}`, table(["Option", "Value", "Default?"], rowsOf(config, paths).map(toCells))].join("\n\n"),
    ),
  );

/** A link is one line without a fence in it; what else it holds is plain text inside the fence. */
const inertLine = (permalink: string): string => permalink.replace(/[\r\n`]/g, (sign) => encodeURIComponent(sign));
