import { constraintsOf, evaluate, type Module, type Resource, scopeOf } from "@/lib/terraform";
import { isDuration } from "@/lib/terraform/functions/exact/times";
import type { Issues } from "../context/issue";
import { isAws, localName } from "../context/provider-of";

/**
 * Most types read their timeouts when they are planned; those that read them before are refused by `terraform validate`.
 * https://github.com/hashicorp/terraform-plugin-sdk/blob/v2.37.0/helper/schema/resource_timeout.go
 */
export function checkTimeouts(module: Module, resource: Resource, issues: Issues): void {
  if (resource.mode !== "managed" || !isAws(module, localName(resource))) return;
  const [timeouts] = resource.blocks("timeouts");
  if (!timeouts) return;
  const isRefused = new Set(constraintsOf("resource", resource.type).map(({ path }) => path));
  for (const { name, value } of timeouts.attributes) {
    const time = evaluate(value, scopeOf(module, timeouts));
    const isLiteral = time.kind === "known" && time.value !== null && !time.byDefault;
    if (!isLiteral || isRefused.has(`timeouts.${name}`) || isDuration(String(time.value))) continue;
    issues.add(
      "plan-can-succeed",
      timeouts.file,
      value,
      `${name} of the timeouts is "${time.value}", expected a time such as "30m": every plan fails`,
    );
  }
}
