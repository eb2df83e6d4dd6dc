import type { FencedBlock } from "./fenced-blocks";
import { fileNameOf } from "./file-name-of";

const VARIABLES = /^(?:tfvars|hcl\d?|terraform|tf|ini|toml|properties|text|txt|)$/i;
const ASSIGNMENT = /^\s*[\w-]+\s*=/;
const COMMENT = /^\s*(?:#|\/\/|$)/;
/** A file to be copied: what stands in it is to be replaced. */
const SAMPLE = /\.tfvars\.(?!json)|\b(?:example|sample|template)\.tfvars/;

/**
 * The name of the file that a fenced block is, where that is no configuration in the native syntax: values of variables, by its
 * language or its name, and Terraform in JSON, by its name.
 */
export function otherFileOf(block: FencedBlock, lines: readonly string[]): string | undefined {
  const language = (/^[\w+-]*/.exec(block.info)?.[0] ?? "").toLowerCase();
  if (/^(?:json|tf\.json)/i.test(block.info)) {
    const name = fileNameOf(block, lines, "(?:tf|tfvars)\\.json");
    return name ?? (/^tf\.json\b/i.test(block.info) ? "main.tf.json" : undefined);
  }
  if (!VARIABLES.test(language) || !isAssignments(block)) return undefined;
  const name = fileNameOf(block, lines, "tfvars");
  if (name !== undefined) return SAMPLE.test(nearby(block, lines)) ? undefined : name;
  return language === "tfvars" ? "terraform.tfvars" : undefined;
}

function isAssignments({ lines }: FencedBlock): boolean {
  return ASSIGNMENT.test(lines.find((line) => !COMMENT.test(line)) ?? "");
}

function nearby({ info, fenceLine, lines: [first = ""] }: FencedBlock, lines: readonly string[]): string {
  return [info, first, ...lines.slice(Math.max(0, fenceLine - 3), fenceLine - 1)].join("\n");
}
