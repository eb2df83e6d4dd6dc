import type { BlockView, Module } from "@/lib/terraform";
import type { Context } from "../context/context";
import { type Address, addressIn } from "./address";

/** `moved`: two resources or two modules. https://developer.hashicorp.com/terraform/language/block/moved */
export function checkMoved(context: Context, view: BlockView): void {
  const [from, to] = ["from", "to"].map((name) => checkAddress(context, view, name));
  if (from && to && (from.resource === undefined) !== (to.resource === undefined))
    context.issues.add(
      "validity-meta-argument",
      view.file,
      { range: view.block.typeRange },
      "moved has the address of a module and of a resource, expected two of one kind",
    );
}

/** The address that an argument holds. */
function checkAddress({ issues }: Context, view: BlockView, name: string): Address | undefined {
  const value = view.expression(name);
  if (!value) return undefined;
  const address = addressIn(value);
  const isFixed = address && [...address.modules, address.resource].every((part) => isLiteralKey(part?.key));
  if (!address || !isFixed)
    issues.add(
      "validity-meta-argument",
      view.file,
      value,
      `${name} is not an address, expected one such as aws_vpc.main or module.network`,
    );
  return address;
}

function isLiteralKey(key: NonNullable<Address["resource"]>["key"]): boolean {
  return key === undefined || key.kind === "string" || (key.kind === "number" && Number.isInteger(key.value));
}

/** The module behind the calls of an address; undefined where its text is not known. */
export function moduleAt(module: Module, calls: Address["modules"]): Module | undefined {
  let at: Module | undefined = module;
  for (const { name } of calls) at = at?.moduleCall(name)?.child;
  return at;
}
