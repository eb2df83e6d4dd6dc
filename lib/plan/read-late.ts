import { addressOf, type Module, type Resource, referencesIn, referencesOf } from "@/lib/terraform";

/**
 * The managed resources that a data source refers to, also through locals. While one of them has planned changes, Terraform
 * reads the data source only after the apply: https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
 */
export function readAfter(module: Module, data: Resource): ReadonlySet<string> {
  const found = new Set<string>();
  const open = referencesOf(module, data).map(({ target }) => addressOf(target));
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    const local = address.startsWith("local.") ? module.local(address.slice("local.".length)) : undefined;
    for (const { target } of local ? referencesIn(module, local.value) : []) open.push(addressOf(target));
  }
  return found;
}
