import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

/** @param {string} path */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether what npm says it installed (`node_modules/.package-lock.json`, written last) is what the lock file asks for.
 * It is compared with the lock instead of a stamp of ours, because it also sees an install that somebody ran by hand.
 *
 * @param {string} directory
 */
export function dependenciesAreInstalled(directory) {
  const wanted = Object.entries(readPackages(join(directory, "package-lock.json"))).filter(([path]) => path !== "");
  const installed = readPackages(join(directory, "node_modules", ".package-lock.json"));
  return wanted.length > 0 && wanted.every(([path, entry]) => isSatisfied(entry, installed[path]));
}

function isSatisfied(wanted, installed) {
  // Optional packages of other platforms are in the lock but never installed here.
  if (installed === undefined) return wanted.optional === true || wanted.devOptional === true;
  return installed.version === wanted.version && installed.integrity === wanted.integrity;
}

/** Brings node_modules in line with package-lock.json; does nothing when it already is. */
export async function ensureDependencies() {
  if (dependenciesAreInstalled(root)) return;
  console.log("Installing the dependencies (npm ci) …");
  const { code } = await runCommand("npm", ["ci", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error(`npm ci ended with ${code}, expected 0: see its message above.`);
}
