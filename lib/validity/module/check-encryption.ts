import type { Expression } from "@/lib/hcl";
import { type BlockView, referencesIn } from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";
import { plural } from "@/lib/text/plural";
import { type Context, inside } from "../context/context";
import { checkStatic } from "../expression/check-static";

/** Blocks inside `encryption` with their labels. https://opentofu.org/docs/language/state/encryption/ */
const LABELS: Readonly<Record<string, number>> = {
  key_provider: 2,
  method: 2,
  state: 0,
  plan: 0,
  remote_state_data_sources: 0,
};

/** How OpenTofu encrypts state and plan: each method and key that is named is there. */
export function checkEncryption(context: Context, encryption: BlockView): void {
  const blocks = encryption.blockViews;
  const named = new Set(
    blocks.map((block) => [block.blockType, ...block.block.labels.map(({ value }) => value)].join(".")),
  );
  for (const block of blocks) {
    const labels = Object.hasOwn(LABELS, block.blockType) ? LABELS[block.blockType] : undefined;
    const head = { range: block.block.typeRange };
    const given = block.block.labels.length;
    if (labels === undefined) {
      const expected = expectedNameIn(context.module, block.blockType, Object.keys(LABELS));
      const message = `block "${block.blockType}" is not known here, expected ${expected}`;
      context.issues.add("validity-unsupported-block", block.file, head, message);
    } else if (given !== labels) {
      const message = `${block.blockType} has ${plural(given, "label")}, expected ${labels}`;
      context.issues.add("validity-block", block.file, head, message);
    } else checkBody(inside(context, block), block, named);
  }
}

function checkBody(context: Context, view: BlockView, named: ReadonlySet<string>): void {
  for (const { value } of view.attributes) checkValue(context, value, named);
  for (const block of view.blockViews) checkBody(inside(context, block), block, named);
}

function checkValue(context: Context, value: Expression, named: ReadonlySet<string>): void {
  const refuse = (node: Expression, message: string) =>
    context.issues.add("validity-meta-argument", context.view.file, node, message);
  const own = referencesIn(context.module, value).filter(({ node }) => /^(key_provider|method)$/.test(node.root));
  if (own.length === 0) checkStatic(context, value, refuse);
  for (const { node } of own) {
    const [type, name] = node.steps.map((step) => (step.kind === "attr" ? step.name : ""));
    const address = `${node.root}.${type}.${name}`;
    if (!named.has(address)) refuse(node, `${address} is not declared, expected its block inside encryption`);
  }
}
