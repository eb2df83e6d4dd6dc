import type { Attribute, Expression } from "@/lib/hcl";
import { type BlockView, BOOL, conversionProblem, evaluate } from "@/lib/terraform";
import { checkDestruction } from "../body/check-provisioner";
import type { Context } from "../context/context";
import { isNull, spell } from "../expression/check-argument";
import { isComputed } from "../expression/static-reading";

/** `removed`: a whole resource or module that is no longer there. https://developer.hashicorp.com/terraform/language/block/removed */
export function checkRemoved(context: Context, view: BlockView): void {
  const from = view.expression("from");
  const target = from && checkTarget(context, view, from);
  for (const block of view.blocks("lifecycle")) checkLifecycle(context, block);
  for (const block of view.blocks("provisioner")) checkProvisioner(context, block, target === "resource");
  const [, second] = view.blocks("connection");
  if (second)
    refuse(context, second, { range: second.block.typeRange }, "connection appears twice, expected one block");
}

function refuse({ issues }: Context, view: BlockView, node: object, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}

/** Names alone: a `resource.` in front is not known here, nor are roots that are reserved elsewhere. */
function checkTarget(context: Context, view: BlockView, from: Expression): "resource" | "module" | undefined {
  const wrong = (expected: string) => {
    refuse(context, view, from, `from is not an address to remove, expected ${expected}`);
    return undefined;
  };
  if (from.kind !== "reference") return wrong("one such as aws_vpc.main or module.network");
  const names = [from.root, ...from.steps.map((step) => (step.kind === "attr" ? step.name : undefined))];
  let at = 0;
  while (names[at] === "module" && names[at + 1] !== undefined) at += 2;
  const rest = names.slice(at);
  if (rest.includes(undefined)) return wrong("a whole resource or module without a key");
  if (at > 0 && rest.length === 0) return "module";
  if (rest[0] === "data") return wrong("a managed resource: data sources are never destroyed");
  return rest.length === 2 ? "resource" : wrong("a whole resource such as aws_vpc.main");
}

function checkLifecycle(context: Context, block: BlockView): void {
  for (const attribute of block.attributes) {
    if (attribute.name === "destroy") checkDestroy(context, block, attribute);
    else
      context.issues.add(
        "validity-unsupported-argument",
        block.file,
        { range: attribute.nameRange },
        `argument "${attribute.name}" is not known here, expected destroy`,
      );
  }
  for (const { block: inner } of block.blockViews)
    context.issues.add(
      "validity-unsupported-block",
      block.file,
      { range: inner.typeRange },
      `block "${inner.type}" is not known here, expected the argument destroy alone`,
    );
}

function checkDestroy(context: Context, block: BlockView, { value }: Attribute): void {
  if (isComputed(value)) {
    refuse(context, block, value, "destroy is computed, expected true or false");
    return;
  }
  const literal = evaluate(value, context.scope);
  if (isNull(literal) || conversionProblem(literal, BOOL))
    refuse(context, block, value, `destroy is ${spell(literal)}, expected true or false`);
}

function checkProvisioner(context: Context, block: BlockView, isOfResource: boolean): void {
  const head = { range: block.block.typeRange };
  if (!isOfResource) refuse(context, block, head, "provisioner belongs to a module, expected from to name a resource");
  else if (!checkDestruction(context, block))
    refuse(context, block, head, "provisioner runs at creation, expected when = destroy");
}
