import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Variables that the user's own provider file declares, as the `stackwright.json` in a folder of ours says. */
export async function ownedBeside(paths: readonly string[]): Promise<readonly string[]> {
  const given = paths.filter((path) => path !== "-").flatMap(configBeside);
  // What configurations are is read only where there is one: it is half of what a start costs.
  if (given.length === 0) return [];
  const [{ ownedVariables }, { checkConfig }] = await Promise.all([
    import("@/generators/config/facts/owned-variables"),
    import("@/generators/config/stack"),
  ]);
  const checked = given.map(checkConfig);
  return [...new Set(checked.flatMap((found) => (found.ok ? ownedVariables(found.config) : [])))];
}

/** A folder without one, or with one that is not JSON, says nothing. */
function configBeside(folder: string): readonly unknown[] {
  try {
    return [JSON.parse(readFileSync(join(folder, "stackwright.json"), "utf8"))];
  } catch {
    return [];
  }
}
