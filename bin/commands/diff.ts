import type { ComparedOption, ComparedResource, Comparison } from "@/generators/views/compare/compare-configs";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { DIFFERENT, type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";
import { readSide } from "../io/read-side";

export const diffFormats = ["pretty", "json", "patch"] as const;

export interface DiffCommandOptions {
  readonly format: (typeof diffFormats)[number];
}

/** Prints how one configuration differs from another. */
export async function runDiff(from: string, to: string, { format }: DiffCommandOptions): Promise<ExitCode> {
  const [before, after] = [await readSide(from), await readSide(to)];
  if (!before.ok || !after.ok) return refuse([...(before.ok ? [] : before.issues), ...(after.ok ? [] : after.issues)]);
  const comparison = compareConfigs(before.config, after.config);
  process.stdout.write(print(comparison, format));
  return comparison.files.length === 0 ? OK : DIFFERENT;
}

function print(comparison: Comparison, format: DiffCommandOptions["format"]): string {
  switch (format) {
    case "json":
      return writeJson(comparison);
    case "patch":
      return comparison.patch;
    case "pretty":
      return pretty(comparison);
  }
}

function pretty({ options, resources, files }: Comparison): string {
  if (files.length === 0) return "No difference.\n";
  return [
    section("Options", options.map(optionLine)),
    section("What terraform apply would do", resources.map(resourceLine)),
    section("What is refused as it stands", resources.flatMap(refusalLine)),
    section(
      "Files",
      files.map(({ kind, path }) => `${kind.padEnd(7)}  ${path}`),
    ),
  ]
    .filter(Boolean)
    .join("\n");
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;

const optionLine = ({ label, from, to, resources }: ComparedOption): string =>
  `${label}: ${from ?? "not there"} → ${to ?? "gone"}${effectWords(resources)}`;

function effectWords(resources: ComparedOption["resources"]): string {
  if (!resources) return "";
  if (resources.length === 0) return "  (no resource)";
  const actions = [...new Set(resources.map(({ action }) => action))];
  const counts = actions.map((action) => `${action} ${resources.filter((one) => one.action === action).length}`);
  return `  (${counts.join(", ")})`;
}

function refusalLine({ address, refused }: ComparedResource): readonly string[] {
  return refused === null ? [] : [`${address}: ${refused}`];
}

/** The signs of `terraform plan`; `?` for what is not known. */
const SIGNS: Readonly<Record<ComparedResource["action"], string>> = {
  create: "+  ",
  delete: "-  ",
  update: "~  ",
  replace: "-/+",
  "not known": "?  ",
};

function resourceLine(change: ComparedResource): string {
  const attributes = "attributes" in change ? change.attributes : [];
  const words = attributes.map(({ path, effect }) => (effect === "replaces" ? `${path} (forces replacement)` : path));
  return `${SIGNS[change.action]} ${change.address}${words.length > 0 ? `: ${words.join(", ")}` : ""}`;
}
