import type { StackConfig } from "../options/stack-options";

/** The variables that the user's own provider.tf declares. */
export function ownedVariables({ regionMode }: Pick<StackConfig, "regionMode">): readonly string[] {
  return regionMode === "provider-declares" ? ["aws_region"] : [];
}
