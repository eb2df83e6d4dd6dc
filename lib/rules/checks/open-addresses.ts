import type { Attribute } from "@/lib/hcl";
import { argumentOf, type BlockView, itemsOf, type Module, stringOf } from "@/lib/terraform";

const ADDRESSES = ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"];

/** The arguments of a security group's rule that admit every address, with the range that does. */
export function* openAddresses(
  module: Module,
  view: BlockView,
): Iterable<{ readonly attribute: Attribute; readonly open: string }> {
  for (const name of ADDRESSES) {
    const attribute = view.attribute(name);
    const open = itemsOf(argumentOf(module, view, name))
      .map(stringOf)
      .find((cidr) => cidr === "0.0.0.0/0" || cidr === "::/0");
    if (attribute && open) yield { attribute, open };
  }
}
