import { entryOf } from "@/lib/json/value-at";
import { BlockView, type Module } from "@/lib/terraform";
import { isQueryFile } from "@/lib/terraform/module/test-files";
import { plural } from "@/lib/text/plural";
import { expectedName } from "@/lib/text/suggest";
import type { Issues } from "../context/issue";
import { nameOfProvider } from "../context/provider-of";
import { isIdentifier } from "../expression/static-reading";
import { folderProblem } from "../module/named-folder";
import { checkQuery } from "./check-query";
import { checkRepeated } from "./check-repeated";
import { checkOverride, checkRun } from "./check-run";
import { checkValues } from "./check-values";
import { QUERIES, TESTS, type TestBlock } from "./test-language";

/** Test files of a root module, which Terraform reads before it validates; those of a called module it does not look at. */
export function checkTests(module: Module, issues: Issues): void {
  if (module.callers.length > 0) return;
  for (const file of module.testFiles.filter(({ parsed }) => parsed.problems.length === 0)) {
    const blocks = file.parsed.body.items.filter((item) => item.kind === "block");
    for (const item of file.parsed.body.items)
      if (item.kind === "attribute")
        issues.add(
          "validity-unsupported-argument",
          file,
          { range: item.nameRange },
          `argument "${item.name}" is outside any block, expected it inside one`,
        );
    const known = isQueryFile(file.path) ? QUERIES : TESTS;
    const views = blocks.map((block) => new BlockView(file, block, block.type));
    for (const view of views) checkBlock(module, issues, view, known);
    checkRepeated(issues, views, ["test", "variables"]);
    if (known === QUERIES) checkQuery(module, issues, file);
  }
}

function checkBlock(module: Module, issues: Issues, view: BlockView, known: Readonly<Record<string, TestBlock>>): void {
  const { file, block, blockType } = view;
  const head = { range: block.typeRange };
  const language = entryOf(known, blockType);
  if (!language) {
    const message = `block "${blockType}" is not known here, expected ${expectedName(blockType, Object.keys(known))}`;
    issues.add("validity-unsupported-block", file, head, message);
    return;
  }
  const given = block.labels.length;
  if (given !== language.labels)
    issues.add("validity-block", file, head, `${blockType} has ${plural(given, "label")}, expected ${language.labels}`);
  if (!language.isOpen) checkArguments(issues, view, language);
  checkValues(issues, view, language.values ?? {});
  if (blockType.startsWith("override_")) checkOverride(issues, view);
  if (blockType === "run") checkRun(module, issues, view);
  if (blockType === "mock_provider") checkMocks(module, issues, view);
  if (blockType === "list") checkList(issues, view);
  if (language.isOpen) return;
  for (const inner of view.blockViews) checkBlock(module, issues, inner, language.blocks ?? {});
  checkRepeated(issues, view.blockViews, language.once ?? []);
}

/** Mocks that lie in a folder, which is the module's and not the test's. https://developer.hashicorp.com/terraform/language/tests/mocking */
function checkMocks(module: Module, issues: Issues, view: BlockView): void {
  const source = view.expression("source");
  if (source?.kind !== "string" && source?.kind !== "number") return;
  const problem = folderProblem(module, String(source.value), "mocks");
  if (problem !== undefined) issues.add("validity-meta-argument", view.file, { range: view.block.typeRange }, problem);
}

/** A `list` is repeated by one of both; its provider is a name, as a resource's is. */
function checkList(issues: Issues, view: BlockView): void {
  const both = view.attribute("count") && view.attribute("for_each");
  const refuse = (node: object, message: string) => issues.add("validity-meta-argument", view.file, node, message);
  if (both) refuse({ range: both.nameRange }, "count and for_each are both set, expected one of them");
  const provider = view.expression("provider");
  if (provider && nameOfProvider(provider) === undefined)
    refuse(provider, "provider is not a provider's name, expected one such as aws or aws.east");
  for (const label of view.block.labels.filter(({ value }) => !isIdentifier(value)))
    issues.add(
      "validity-block",
      view.file,
      label,
      `name "${label.value}" is not an identifier, expected letters, digits, _ and -`,
    );
}

function checkArguments(issues: Issues, view: BlockView, { attributes, required = [] }: TestBlock): void {
  for (const { name, nameRange } of view.attributes) {
    if (attributes.includes(name)) continue;
    const message = `argument "${name}" is not known here, expected ${expectedName(name, attributes)}`;
    issues.add("validity-unsupported-argument", view.file, { range: nameRange }, message);
  }
  for (const name of required) {
    if (view.attribute(name)) continue;
    const message = `argument "${name}" is missing, expected ${name} = …`;
    issues.add("validity-missing-argument", view.file, { range: view.block.typeRange }, message);
  }
}
