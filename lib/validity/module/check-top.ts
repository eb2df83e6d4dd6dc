import type { Block } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import type { Module, ModuleFile } from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";
import { plural } from "@/lib/text/plural";
import { isOpenTofus, LANGUAGE, languageOf, OPEN_TOFU_ALONE } from "../body/language";
import type { Issues } from "../context/issue";
import { BLOCK_SINCE, spellSince } from "../context/language-version";
import { isIdentifier } from "../expression/static-reading";

/** Every file's top: known blocks with the right labels, no arguments. */
export function checkTop(module: Module, issues: Issues): void {
  for (const file of module.files.filter(({ parsed }) => parsed.problems.length === 0)) {
    for (const item of file.parsed.body.items) {
      if (item.kind === "block") checkBlock(module, file, item, issues);
      if (item.kind === "attribute")
        issues.add(
          "validity-unsupported-argument",
          file,
          { range: item.nameRange ?? item.range },
          `argument "${item.name}" is outside any block, expected it inside one`,
        );
    }
  }
}

function checkBlock(module: Module, file: ModuleFile, block: Block, issues: Issues): void {
  const node = { range: block.typeRange ?? block.range };
  const language = languageOf(module, block.type);
  if (!language) {
    const since = entryOf(BLOCK_SINCE, block.type);
    const expected =
      block.type === "list"
        ? "it in a .tfquery.hcl file, which Terraform reads since 1.14"
        : since
          ? `required_version = ">= ${spellSince(since)}", which brought it`
          : isOpenTofus(block.type)
            ? OPEN_TOFU_ALONE
            : expectedNameIn(module, block.type, Object.keys(LANGUAGE));
    issues.add(
      "validity-unsupported-block",
      file,
      node,
      `block "${block.type}" is not known here, expected ${expected}`,
    );
    return;
  }
  if (block.labels.length !== language.labels) {
    issues.add(
      "validity-block",
      file,
      node,
      `${block.type} has ${plural(block.labels.length, "label")}, expected ${language.labels}`,
    );
  }
  for (const label of block.labels) {
    if (isIdentifier(label.value) || (block.type === "provider" && label.value === "")) continue;
    issues.add(
      "validity-block",
      file,
      label,
      `name "${label.value}" is not an identifier, expected letters, digits, underscores and hyphens, not beginning with a digit`,
    );
  }
}
