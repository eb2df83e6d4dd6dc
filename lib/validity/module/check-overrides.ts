import type { Attribute } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import {
  type Amendment,
  type BlockView,
  isOverrideFile,
  type Module,
  NOT_MERGED,
  originalOf,
  Variable,
} from "@/lib/terraform";
import { checkLanguageBody } from "../body/check-language-body";
import { contextOf } from "../context/context";
import type { Issues } from "../context/issue";
import { checkVariable } from "./check-variable";

/** Blocks that no override file may hold. */
const NEVER: ReadonlySet<string> = new Set(["moved", "import", "check"]);
/** Blocks that amend one of their name. */
const AMENDING: ReadonlySet<string> = new Set(["resource", "data", "variable", "output", "module", "provider"]);

/** Override files: what they amend is there, and they leave alone what they cannot amend. https://developer.hashicorp.com/terraform/language/files/override */
export function checkOverrides(module: Module, issues: Issues): void {
  for (const amendment of module.declarations.amendments)
    if (amendment.view.file.parsed.problems.length === 0) checkAmendment(module, amendment, issues);
  checkNewLocals(module, issues);
}

function checkAmendment(module: Module, { view, base }: Amendment, issues: Issues): void {
  const refuse = (node: object, message: string) => issues.add("validity-block", view.file, node, message);
  const head = { range: view.block.typeRange };
  if (NEVER.has(view.blockType)) refuse(head, `an override file holds ${view.blockType}, expected it in another file`);
  if (!AMENDING.has(view.blockType)) return;
  const isNew = view.blockType === "provider" && !view.attribute("alias");
  if (!base && !isNew && !module.partial)
    refuse(head, `${nameOf(view)} is nowhere to be overridden, expected it in another file`);
  for (const node of unmergedIn(view))
    refuse(node.node, `${node.name} cannot be overridden, expected it in the block's own file`);
  checkOnce(module, view, issues);
}

function nameOf({ block, blockType }: BlockView): string {
  return [blockType, ...block.labels.map(({ value }) => `"${value}"`)].join(" ");
}

function unmergedIn(view: BlockView): readonly { readonly name: string; readonly node: object }[] {
  const names = entryOf(NOT_MERGED, view.blockType) ?? [];
  const conditions = view
    .blocks("lifecycle")
    .flatMap(({ blockViews }) => blockViews.filter(({ blockType }) => /condition$/.test(blockType)));
  return [
    ...view.attributes
      .filter((item) => names.includes(item.name) && !isEmpty(item))
      .map(({ name, nameRange }) => ({ name, node: { range: nameRange } })),
    ...[...view.blockViews.filter(({ blockType }) => names.includes(blockType)), ...conditions].map(
      ({ blockType, block }) => ({
        name: blockType,
        node: { range: block.typeRange },
      }),
    ),
  ];
}

function isEmpty({ value }: Attribute): boolean {
  return value.kind === "tuple" && value.items.length === 0;
}

/** What each file must hold for itself. */
function checkOnce(module: Module, view: BlockView, issues: Issues): void {
  const forEach = view.attribute("for_each");
  if (forEach && view.attribute("count"))
    issues.add("validity-meta-argument", view.file, forEach, "count and for_each are both set, expected one of them");
  if (view.blockType === "variable") checkLanguageBody(contextOf(module, view, issues), view);
}

/** The block of the primary file alone, and what the override file made of its default. */
export function checkAmendedVariable(module: Module, variable: Variable, issues: Issues): void {
  const original = originalOf(variable.block);
  if (original) checkVariable(contextOf(module, variable, issues), new Variable(variable.file, original));
}

function checkNewLocals(module: Module, issues: Issues): void {
  if (module.partial || !module.files.some(({ path }) => isOverrideFile(path))) return;
  const primary = new Set(
    module.files.filter(({ path }) => !isOverrideFile(path)).flatMap(({ parsed }) => namesOfLocals(parsed.body.items)),
  );
  for (const { name, attribute, file } of module.declarations.locals)
    if (!primary.has(name))
      issues.add(
        "validity-block",
        file,
        { range: attribute.nameRange },
        `local.${name} is nowhere to be overridden, expected it in another file`,
      );
}

function namesOfLocals(items: Module["files"][number]["parsed"]["body"]["items"]): readonly string[] {
  return items.flatMap((item) =>
    item.kind === "block" && item.type === "locals"
      ? item.body.items.flatMap((inner) => (inner.kind === "attribute" ? [inner.name] : []))
      : [],
  );
}
