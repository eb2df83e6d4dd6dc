import type { Attribute } from "@/lib/hcl";
import { type BlockView, evaluate, itemsOf, type Scope, stringOf } from "@/lib/terraform";

const ADDRESSES = ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"];

/** The arguments of a security group's rule that admit every address in one instance, with the range that does. */
export function* openAddresses(
  view: BlockView,
  scope: Scope,
): Iterable<{ readonly attribute: Attribute; readonly open: string }> {
  for (const name of ADDRESSES) {
    const attribute = view.attribute(name);
    const open = itemsOf(evaluate(attribute?.value, scope))
      .map(stringOf)
      .find((cidr) => cidr === "0.0.0.0/0" || cidr === "::/0");
    if (attribute && open) yield { attribute, open };
  }
}
