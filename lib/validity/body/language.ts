import { entryOf } from "@/lib/json/value-at";
import type { Module } from "@/lib/terraform";
import { isAskedFor } from "../context/language-version";

/** How an argument of the language itself is read. */
export type Reading = "value" | "static";

export interface LanguageBlock {
  readonly labels: number;
  /** `static`: read by Terraform before anything is evaluated. */
  readonly attributes: Readonly<Record<string, Reading>>;
  readonly required: readonly string[];
  readonly blocks: readonly string[];
  /** Further arguments and blocks are somebody else's schema. */
  readonly open: boolean;
}

function block(
  labels: number,
  attributes: LanguageBlock["attributes"],
  blocks: readonly string[] = [],
  required: readonly string[] = [],
): LanguageBlock {
  return { labels, attributes, required, blocks, open: false };
}

function open(labels: number): LanguageBlock {
  return { labels, attributes: {}, required: [], blocks: [], open: true };
}

/** What is said where Terraform reads something that only OpenTofu has. */
export const OPEN_TOFU_ALONE = "it in a .tofu file: only OpenTofu has it";

/** Blocks at the top of a file. https://developer.hashicorp.com/terraform/language */
export const LANGUAGE: Readonly<Record<string, LanguageBlock>> = {
  terraform: block(0, { required_version: "static", experiments: "static", language: "static" }, [
    "backend",
    "cloud",
    "required_providers",
    "provider_meta",
  ]),
  variable: block(
    1,
    {
      description: "static",
      default: "static",
      type: "static",
      sensitive: "static",
      nullable: "static",
      ephemeral: "static",
    },
    ["validation"],
  ),
  output: block(
    1,
    { value: "value", description: "static", sensitive: "static", ephemeral: "static", depends_on: "static" },
    ["precondition"],
    ["value"],
  ),
  moved: block(0, { from: "static", to: "static" }, [], ["from", "to"]),
  import: block(0, { to: "static", id: "static", for_each: "static", provider: "static" }, [], ["to", "id"]),
  removed: block(0, { from: "static" }, ["lifecycle", "provisioner", "connection"], ["from"]),
  check: block(1, {}, ["data", "assert"]),
  locals: open(0),
  provider: open(1),
  module: open(1),
  resource: open(2),
  data: open(2),
  ephemeral: open(2),
};

/** What newer versions of Terraform added, where the module asks for one. */
const SINCE_14: Readonly<Record<string, LanguageBlock>> = {
  action: open(2),
};

const SINCE_15: Readonly<Record<string, LanguageBlock>> = {
  variable: extended("variable", { attributes: { const: "static", deprecated: "static" } }),
  output: extended("output", { attributes: { type: "static", deprecated: "static" } }),
};

/** What OpenTofu has beside Terraform. https://opentofu.org/docs/language/ */
const OPEN_TOFU: Readonly<Record<string, LanguageBlock>> = {
  language: block(0, { edition: "static", experiments: "static" }, ["compatible_with"]),
  output: extended("output", { attributes: { deprecated: "static" } }),
  terraform: extended("terraform", { blocks: ["encryption"] }),
  variable: extended("variable", { attributes: { deprecated: "static" } }),
};

function extended(type: string, { attributes = {}, blocks = [] }: Partial<LanguageBlock>): LanguageBlock {
  const base = entryOf(LANGUAGE, type) ?? block(0, {});
  return { ...base, attributes: { ...base.attributes, ...attributes }, blocks: [...base.blocks, ...blocks] };
}

/** A block as the versions know it that the module asks for, or as OpenTofu does, which reads it. */
export function languageOf(module: Module, type: string): LanguageBlock | undefined {
  const newer = module.isOpenTofu
    ? entryOf(OPEN_TOFU, type)
    : ((isAskedFor(module, [1, 15]) ? entryOf(SINCE_15, type) : undefined) ??
      (isAskedFor(module, [1, 14]) ? entryOf(SINCE_14, type) : undefined));
  return newer ?? entryOf(LANGUAGE, type);
}

/** Whether OpenTofu alone has such a block, or such an argument or block inside it. */
export function isOpenTofus(type: string, name?: string): boolean {
  const own = entryOf(OPEN_TOFU, type);
  return own !== undefined && (name === undefined ? !entryOf(LANGUAGE, type) : own.blocks.includes(name));
}

/** `import` by what a resource is, in place of an id. */
export const IMPORT_BY_IDENTITY: LanguageBlock = block(
  0,
  { to: "static", identity: "static", for_each: "static", provider: "static" },
  [],
  ["to", "identity"],
);
