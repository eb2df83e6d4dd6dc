import type { StackConfig } from "@/generators/config/stack";
import { checkLink } from "@/generators/links/check-link";
import { refuse } from "./answer";
import type { Read } from "./read-body";

/** The configuration in the query of a request; nothing in it means the default one. */
export function configOfQuery(request: Request): Read<StackConfig> {
  const checked = checkLink(new URL(request.url).search);
  return checked.ok ? { ok: true, value: checked.config } : { ok: false, refusal: refuse(400, checked.issues) };
}
