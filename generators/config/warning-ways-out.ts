import { withValue } from "@/generators/schema/with-value";
import { type WayOut, way } from "./rules/way-out";
import { checkConfig, type StackConfig } from "./stack";
import { type ConfigWarning, warningsOf } from "./warnings";

/** A backend as the stack would name it; whoever has another bucket changes the name. */
function backend({ project, environment, region }: StackConfig): WayOut {
  const bucket = `${project}-${environment}-terraform-state`;
  return way(`Use ${bucket}`, [
    ["backend"],
    { bucket, key: `${project}/${environment}.tfstate`, region, kmsKeyId: "", lockTable: "" },
  ]);
}

const candidates: Readonly<Record<string, (config: StackConfig) => WayOut>> = { backend };

/** What would settle a warning in one step, where that breaks no rule. */
export function waysOutOfWarning(config: StackConfig, { path, message }: ConfigWarning): readonly WayOut[] {
  const candidate = candidates[path.join(".")]?.(config);
  if (!candidate) return [];
  const after = checkConfig(
    candidate.changes.reduce<unknown>((held, one) => withValue(held, one.path, one.value), config),
  );
  return after.ok && warningsOf(after.config).every((one) => one.message !== message) ? [candidate] : [];
}
