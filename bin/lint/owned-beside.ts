import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownedVariables } from "@/generators/config/facts/owned-variables";
import { checkConfig } from "@/generators/config/stack";

/** Variables that the user's own provider file declares, as the `stackwright.json` in a folder of ours says. */
export function ownedBeside(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.filter((path) => path !== "-").flatMap(ownedIn))];
}

/** A folder without one, or with one that does not hold, says nothing. */
function ownedIn(folder: string): readonly string[] {
  try {
    const checked = checkConfig(JSON.parse(readFileSync(join(folder, "stackwright.json"), "utf8")));
    return checked.ok ? ownedVariables(checked.config) : [];
  } catch {
    return [];
  }
}
