import type { Expression } from "@/lib/hcl";
import { type BlockView, type Module, referencesIn } from "@/lib/terraform";
import type { Issues } from "../context/issue";
import { repeatedProviders } from "../context/provider-of";
import { isAddress } from "../expression/static-reading";
import { addressIn } from "../module/address";
import { checkTestedModule } from "./check-tested-module";

/** `run`: https://developer.hashicorp.com/terraform/language/tests#run-blocks */
export function checkRun(module: Module, issues: Issues, view: BlockView): void {
  checkExpected(issues, view);
  for (const { key, message } of repeatedProviders(view.expression("providers"))) refuse(issues, view, key, message);
  for (const options of view.blocks("plan_options")) checkOptions(issues, options);
  for (const assertion of view.blocks("assert")) checkCondition(module, issues, assertion);
  for (const tested of view.blocks("module")) checkTestedModule(module, issues, tested);
}

/** What cannot be made to fail by a condition of its own. */
const NEVER_CHECKED: ReadonlySet<string> = new Set(["local", "module", "path", "terraform", "each", "count", "self"]);

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

function checkCondition(module: Module, issues: Issues, view: BlockView): void {
  const condition = view.expression("condition");
  if (condition && referencesIn(module, condition).every(({ target }) => target.kind === "bound"))
    refuse(issues, view, condition, "condition refers to nothing, expected it to look at what the run makes");
}

/** A run that only refreshes has to. */
function checkOptions(issues: Issues, view: BlockView): void {
  const [mode, refresh] = [view.expression("mode"), view.expression("refresh")];
  const onlyRefreshes = mode?.kind === "reference" && mode.root === "refresh-only";
  if (onlyRefreshes && refresh?.kind === "boolean" && !refresh.value)
    refuse(issues, view, refresh, "refresh is false where mode is refresh-only, expected one of them");
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
