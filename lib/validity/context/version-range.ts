/** The versions from `from` up to, without, `to`, as numbers that order as the versions do. */
export interface VersionRange {
  readonly from: number;
  readonly to: number;
}

export const EVERY_VERSION: VersionRange = { from: 0, to: Number.POSITIVE_INFINITY };

const STEP = 100_000;

export function versionNumber(major: number, minor = 0, patch = 0): number {
  return (major * STEP + minor) * STEP + patch;
}

/** The versions that a constraint such as `~> 5.31, != 5.40.0` lets in; what cannot be read lets in every one. */
export function rangeOf(constraint: string): VersionRange {
  return constraint.split(",").map(rangeOfPart).reduce(intersect, EVERY_VERSION);
}

/** https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
function rangeOfPart(part: string): VersionRange {
  const found = /^(>=|<=|~>|!=|>|<|=|)\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(part.trim());
  if (!found) return EVERY_VERSION;
  const [, operator = "", ...numbers] = found;
  const [major = 0, minor, patch] = numbers.map((text) => (text === undefined ? undefined : Number(text)));
  const version = versionNumber(major, minor, patch);
  switch (operator) {
    case ">=":
      return { from: version, to: EVERY_VERSION.to };
    case ">":
      return { from: version + 1, to: EVERY_VERSION.to };
    case "<":
      return { from: 0, to: version };
    case "<=":
      return { from: 0, to: version + 1 };
    case "~>":
      return {
        from: version,
        to: patch === undefined ? versionNumber(major + 1) : versionNumber(major, (minor ?? 0) + 1),
      };
    case "!=":
      return EVERY_VERSION;
    default:
      return { from: version, to: version + 1 };
  }
}

export function intersect(a: VersionRange, b: VersionRange): VersionRange {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

export function isEmpty({ from, to }: VersionRange): boolean {
  return from >= to;
}
