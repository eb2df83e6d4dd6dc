import type { BlockView, Resource } from "@/lib/terraform";
import { checkForeignBody } from "./check-foreign-body";
import type { Context } from "./context";

const TYPES = ["file", "local-exec", "remote-exec"];
const META = { attributes: new Set(["when", "on_failure"]), blocks: new Set<string>() };

/** `provisioner` and `connection` blocks: a known type with its label, expressions that may use `self`. */
export function checkProvisioners(context: Context, resource: Resource): void {
  for (const block of [...resource.blocks("provisioner"), ...resource.blocks("connection")]) {
    if (resource.mode !== "managed") {
      const node = { range: block.block.typeRange };
      context.issues.add(
        "validity-unsupported-block",
        block.file,
        node,
        `block "${block.blockType}" is not known in a data source, expected it in a resource`,
      );
      continue;
    }
    if (block.blockType === "provisioner") checkType(context, block);
    for (const connection of [block, ...block.blocks("connection")]) checkConnection(context, connection);
    checkForeignBody({ ...context, view: block, self: true }, block, META);
  }
}

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/connection */
function checkConnection({ issues, module }: Context, block: BlockView): void {
  const [, second] = block.blocks("connection");
  if (second)
    issues.add(
      "validity-meta-argument",
      block.file,
      { range: second.block.typeRange },
      "connection stands twice, expected one block",
    );
  if (block.blockType !== "connection" || block.attribute("host") || module.partial) return;
  issues.add(
    "validity-missing-argument",
    block.file,
    { range: block.block.typeRange },
    'argument "host" is missing, expected host = …',
  );
}

function checkType({ issues }: Context, block: BlockView): void {
  const type = block.block.labels[0]?.value;
  for (const inner of block.blockViews) {
    if (inner.blockType === "connection" || inner.dynamic) continue;
    const message = `block "${inner.blockType}" is not known here, expected "connection"`;
    issues.add("validity-unsupported-block", block.file, { range: inner.block.typeRange }, message);
  }
  if (type !== undefined && TYPES.includes(type)) return;
  const found = type === undefined ? "has no type" : `"${type}" does not exist`;
  issues.add(
    "validity-meta-argument",
    block.file,
    { range: block.block.typeRange },
    `provisioner ${found}, expected one of ${TYPES.join(", ")}`,
  );
}
