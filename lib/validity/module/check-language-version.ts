import { type Attribute, type Block, type BodyItem, children, type Expression } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import { cached } from "@/lib/memory/cached";
import { BlockView, type Module, type ModuleFile, referencesIn } from "@/lib/terraform";
import { isQueryFile } from "@/lib/terraform/module/test-files";
import type { Issues, Located } from "../context/issue";
import {
  BLOCK_SINCE,
  FUNCTION_SINCE,
  languageRange,
  NAME_SINCE,
  type Since,
  spellSince,
} from "../context/language-version";
import { versionNumber } from "../context/version-range";

interface Use {
  readonly what: string;
  readonly since: Since;
  readonly file: ModuleFile;
  readonly node: Located;
}

/** Parts of the language that a version which the module admits does not have, each where it is used first. */
export function checkLanguageVersion(module: Module, issues: Issues): void {
  const range = languageRange(module);
  if (module.isOpenTofu || !range || range.from >= versionNumber(...JUDGED)) return;
  const said = new Set<string>();
  for (const { what, since, file, node } of usesIn(module)) {
    const version = versionNumber(...since);
    if (range.from >= version || (version > versionNumber(...JUDGED) && !isQueryFile(file.path)) || said.has(what))
      continue;
    said.add(what);
    const spelt = spellSince(since);
    const admits = range.to <= version ? "asks for older ones alone" : "admits older ones";
    issues.add(
      "terraform-admits-older",
      file,
      node,
      `${what} came with Terraform ${spelt} and required_version ${admits}, expected >= ${spelt}`,
    );
  }
}

/** What came later than this is refused where it is not asked for, and need not be said twice. */
const JUDGED: Since = [1, 11];

function usesIn(module: Module): readonly Use[] {
  const lists = module.testFiles
    .filter(({ path }) => isQueryFile(path))
    .flatMap((file) => file.parsed.body.items.flatMap((item) => (isList(item) ? [listIn(file, item)] : [])));
  return [...lists, ...module.files.flatMap((file) => usesInFile(file, module))];
}

function isList(item: BodyItem): item is Block {
  return item.kind === "block" && item.type === "list";
}

function listIn(file: ModuleFile, block: Block): Use {
  return { what: 'block "list"', since: [1, 14], file, node: { range: block.typeRange } };
}

/** What a file uses follows from its text: names that conditions look at are told apart as they are written. */
const usesInFile = cached((file: ModuleFile, module: Module): readonly Use[] => {
  const found: Use[] = [];
  for (const item of file.parsed.body.items)
    if (item.kind === "block") collectBlock(module, new BlockView(file, item, item.type), found);
  return found;
});

function collectBlock(module: Module, view: BlockView, found: Use[]): void {
  const { blockType, block, parent, file } = view;
  const node = { range: block.typeRange };
  if (!parent) {
    add(BLOCK_SINCE, blockType, `block "${blockType}"`, file, node, found);
    if (block.labels[0]?.value === "terraform_data") found.push({ what: "terraform_data", since: [1, 4], file, node });
  } else {
    add(NAME_SINCE, `${parent.blockType}.${blockType}`, blockType, file, node, found);
    if (blockType === "validation") collectCrossing(module, view, parent, found);
  }
  for (const attribute of view.attributes) collectAttribute(view, attribute, found);
  for (const inner of view.blockViews) collectBlock(module, inner, found);
}

function add(
  table: Readonly<Record<string, Since>>,
  name: string,
  what: string,
  file: ModuleFile,
  node: Located,
  found: Use[],
): void {
  const since = entryOf(table, name);
  if (since) found.push({ what, since, file, node });
}

/** A condition that looks beyond its own variable. */
function collectCrossing(module: Module, view: BlockView, variable: BlockView, found: Use[]): void {
  const own = variable.block.labels[0]?.value;
  for (const { target, node } of referencesIn(module, view.expression("condition"))) {
    const known = target.kind === "bound" || (target.kind === "variable" && target.name === own);
    if (!known) found.push({ what: "validation that looks at something else", since: [1, 9], file: view.file, node });
  }
}

function collectAttribute({ blockType, file }: BlockView, { name, nameRange, value }: Attribute, found: Use[]): void {
  const node = { range: nameRange };
  add(NAME_SINCE, `${blockType}.${name}`, `${blockType}.${name}`, file, node, found);
  if (name.endsWith("_wo") && blockType === "resource")
    found.push({ what: `write-only ${name}`, since: [1, 11], file, node });
  collectCalls(file, value, found);
}

function collectCalls(file: ModuleFile, top: Expression, found: Use[]): void {
  const open = [top];
  for (let expression = open.pop(); expression; expression = open.pop()) {
    if (expression.kind === "call") {
      const { name, nameRange, range } = expression;
      const node = { range: nameRange ?? range };
      add(FUNCTION_SINCE, name, `${name}()`, file, node, found);
      if (name.startsWith("provider::")) found.push({ what: "a function of a provider", since: [1, 8], file, node });
    }
    for (const child of children(expression)) open.push(child);
  }
}
