import type { Expression } from "@/lib/hcl";
import type { BlockView, Module } from "@/lib/terraform";
import type { Issues } from "../context/issue";
import { isAddress } from "../expression/static-reading";
import { addressIn } from "../module/address";

/** `run`: https://developer.hashicorp.com/terraform/language/tests#run-blocks */
export function checkRun(module: Module, issues: Issues, view: BlockView): void {
  checkWord(issues, view, "command", ["apply", "plan"]);
  checkExpected(issues, view);
  for (const options of view.blocks("plan_options")) checkWord(issues, options, "mode", ["normal", "refresh-only"]);
  for (const assertion of view.blocks("assert")) checkCondition(issues, assertion);
  for (const tested of view.blocks("module")) checkModule(module, issues, tested);
}

/** A bare word. */
function checkWord(issues: Issues, view: BlockView, name: string, words: readonly string[]): void {
  const value = view.expression(name);
  if (!value || (value.kind === "reference" && value.steps.length === 0 && words.includes(value.root))) return;
  refuse(issues, view, value, `${name} is another word, expected ${words.join(" or ")} without quotes`);
}

/** What cannot be made to fail by a condition of its own. */
const NEVER_CHECKED: ReadonlySet<string> = new Set(["local", "path", "terraform", "each", "count", "self"]);

function checkExpected(issues: Issues, view: BlockView): void {
  const expected = view.expression("expect_failures");
  if (!expected) return;
  if (expected.kind !== "tuple") {
    refuse(issues, view, expected, "expect_failures is not a list, expected [var.name, …]");
    return;
  }
  for (const item of expected.items) {
    const isQuoted = item.kind === "string" && /^[\w.[\]-]+$/.test(item.value);
    if (isQuoted || (item.kind === "reference" && isAddress(item) && !NEVER_CHECKED.has(item.root))) continue;
    refuse(issues, view, item, "expect_failures holds something without conditions, expected var.name or a resource");
  }
}

function checkCondition(issues: Issues, view: BlockView): void {
  const condition = view.expression("condition");
  if (condition && /^(boolean|number|string|null)$/.test(condition.kind))
    refuse(issues, view, condition, "condition refers to nothing, expected it to look at what the run makes");
}

function checkModule(module: Module, issues: Issues, view: BlockView): void {
  const source = view.expression("source");
  if (source && source.kind !== "string")
    refuse(issues, view, source, "source is not a literal, expected a string in quotes");
  if (source?.kind !== "string" || !/^\.\.?(\/|$)/.test(source.value)) return;
  const folder = `${module.path === "" ? "" : `${module.path}/`}${source.value}`;
  if (module.present?.(folder) === "nothing")
    refuse(issues, view, source, `folder ${source.value} is not there, expected the module in it`);
}

const WANTED: Readonly<Record<string, string>> = {
  override_data: "a data source such as data.aws_region.current",
  override_module: "a module such as module.network",
  override_resource: "a resource such as aws_vpc.main",
};

/** `override_resource` and its like name one of their kind. */
export function checkOverride(issues: Issues, view: BlockView): void {
  const target = view.expression("target");
  if (!target || isOfKind(view.blockType, target)) return;
  refuse(issues, view, target, `target is something else, expected ${WANTED[view.blockType]}`);
}

function isOfKind(type: string, target: Expression): boolean {
  const address = addressIn(target);
  if (!address) return false;
  if (type === "override_module") return address.resource === undefined;
  return address.resource?.mode === (type === "override_data" ? "data" : "managed");
}

function refuse(issues: Issues, view: BlockView, node: Expression, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}
