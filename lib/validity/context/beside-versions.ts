import { cachedWithin } from "@/lib/memory/cached";
import { knownProvider, type Module, versionOf } from "@/lib/terraform";
import { allowedOf } from "./aws-versions";
import { EVERY_VERSION, intersect, isEmpty, type VersionRange, versionNumber } from "./version-range";

/** They change from one minor version to the next: without a constraint it is not known what one gets. */
const LIVELY: ReadonlySet<string> = new Set(["github", "helm", "kubernetes"]);

/** The provider beside AWS whose schema a module is judged by, where a version of the major that is known may come. */
export const judgedProvider = cachedWithin((module: Module, source: string): string | undefined => {
  const provider = knownProvider(source);
  if (provider === undefined) return undefined;
  const [major = 0, minor = 0, patch = 0] = versionOf(provider).split(".").map(Number);
  const known: VersionRange = { from: versionNumber(major), to: versionNumber(major, minor, patch) + 1 };
  const ranges = allowedOf(module, source);
  if (ranges.some((range) => isEmpty(intersect(range, known)))) return undefined;
  return LIVELY.has(provider) && ranges.some((range) => range.to === EVERY_VERSION.to) ? undefined : provider;
});
