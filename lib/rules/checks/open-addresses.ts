import type { Attribute } from "@/lib/hcl";
import { type BlockView, evaluate, itemsOf, type Scope, stringOf } from "@/lib/terraform";

const ADDRESSES = ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"];

interface OpenAddress {
  readonly attribute: Attribute;
  readonly open: string;
}

/** The arguments of a security group's rule that admit every address in one instance, with the range that does. */
export function* openAddresses(view: BlockView, scope: Scope): Iterable<OpenAddress> {
  for (const name of ADDRESSES) {
    const attribute = view.attribute(name);
    const open = itemsOf(evaluate(attribute?.value, scope))
      .map(stringOf)
      .find((cidr) => cidr === "0.0.0.0/0" || cidr === "::/0");
    if (attribute && open) yield { attribute, open };
  }
}

/** What is open in one rule is one finding, where it is open first, of both versions of the protocol. */
export function oneFinding(
  open: readonly OpenAddress[],
): { readonly attribute: Attribute; readonly ranges: string } | undefined {
  const [first] = open;
  return first && { attribute: first.attribute, ranges: [...new Set(open.map((one) => one.open))].join(" and ") };
}
