import { type Attribute, children, type Expression } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import { BlockView, type Module, referencesIn } from "@/lib/terraform";
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
  readonly view: BlockView;
  readonly node: Located;
}

/** Parts of the language that a version which the module admits does not have, each where it is used first. */
export function checkLanguageVersion(module: Module, issues: Issues): void {
  const range = languageRange(module);
  if (module.isOpenTofu || !range || range.from >= versionNumber(...JUDGED)) return;
  const said = new Set<string>();
  for (const { what, since, view, node } of usesIn(module)) {
    const version = versionNumber(...since);
    if (range.from >= version || (version > versionNumber(...JUDGED) && !isQueryFile(view.file.path)) || said.has(what))
      continue;
    said.add(what);
    const spelt = spellSince(since);
    const admits = range.to <= version ? "asks for older ones alone" : "admits older ones";
    issues.add(
      "terraform-admits-older",
      view.file,
      node,
      `${what} came with Terraform ${spelt} and required_version ${admits}, expected >= ${spelt}`,
    );
  }
}

/** What came later than this is refused where it is not asked for, and need not be said twice. */
const JUDGED: Since = [1, 11];

function* usesIn(module: Module): Generator<Use> {
  for (const file of module.testFiles.filter(({ path }) => isQueryFile(path)))
    for (const item of file.parsed.body.items)
      if (item.kind === "block" && item.type === "list") {
        const view = new BlockView(file, item, item.type);
        yield { what: 'block "list"', since: [1, 14], view, node: { range: item.typeRange } };
      }
  for (const file of module.files)
    for (const item of file.parsed.body.items)
      if (item.kind === "block") yield* usesOf(module, new BlockView(file, item, item.type));
}

function* usesOf(module: Module, view: BlockView): Generator<Use> {
  const { blockType, block, parent } = view;
  const node = { range: block.typeRange };
  if (!parent) {
    yield* since(BLOCK_SINCE, blockType, { what: `block "${blockType}"`, view, node });
    if (block.labels[0]?.value === "terraform_data") yield { what: "terraform_data", since: [1, 4], view, node };
  } else {
    yield* since(NAME_SINCE, `${parent.blockType}.${blockType}`, { what: blockType, view, node });
    if (blockType === "validation") yield* crossing(module, view, parent);
  }
  for (const attribute of view.attributes) yield* usesInAttribute(view, attribute);
  for (const inner of view.blockViews) yield* usesOf(module, inner);
}

function* since(table: Readonly<Record<string, Since>>, name: string, use: Omit<Use, "since">): Generator<Use> {
  const found = entryOf(table, name);
  if (found) yield { ...use, since: found };
}

/** A condition that looks beyond its own variable. */
function* crossing(module: Module, view: BlockView, variable: BlockView): Generator<Use> {
  const own = variable.block.labels[0]?.value;
  const condition = view.expression("condition");
  for (const { target, node } of condition ? referencesIn(module, condition) : []) {
    const known = target.kind === "bound" || (target.kind === "variable" && target.name === own);
    if (!known) yield { what: "validation that looks at something else", since: [1, 9], view, node };
  }
}

function* usesInAttribute(view: BlockView, attribute: Attribute): Generator<Use> {
  const { name } = attribute;
  const node = { range: attribute.nameRange };
  yield* since(NAME_SINCE, `${view.blockType}.${name}`, { what: `${view.blockType}.${name}`, view, node });
  if (name.endsWith("_wo") && view.blockType === "resource")
    yield { what: `write-only ${name}`, since: [1, 11], view, node };
  yield* calls(view, attribute.value);
}

function* calls(view: BlockView, top: Expression): Generator<Use> {
  const open = [top];
  for (let expression = open.pop(); expression; expression = open.pop()) {
    if (expression.kind === "call") {
      const { name, nameRange, range } = expression;
      const node = { range: nameRange ?? range };
      yield* since(FUNCTION_SINCE, name, { what: `${name}()`, view, node });
      if (name.startsWith("provider::")) yield { what: "a function of a provider", since: [1, 8], view, node };
    }
    open.push(...children(expression));
  }
}
