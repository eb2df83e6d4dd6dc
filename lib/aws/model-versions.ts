import { cached } from "@/lib/memory/cached";
import {
  evaluate,
  type Iteration,
  itemsOf,
  iterationOf,
  type Module,
  scopeOf,
  stringOf,
  type Value,
} from "@/lib/terraform";

/** A name of a model version and where it is kept. */
export interface VersionKey {
  readonly key: string;
  /** `var.model_versions`. */
  readonly root: string;
}

const VERSIONED = ["aws_lambda_function", "aws_lambda_alias", "aws_api_gateway_stage", "aws_apigatewayv2_stage"];

/** Where the versions are kept: what functions, aliases and stages iterate over. */
export const versionRoots = cached((module: Module): ReadonlySet<string> => {
  const iterations = module.resourcesOf(...VERSIONED).map((resource) => iterationOf(module, resource));
  return new Set(
    iterations.flatMap((iteration) =>
      iteration.kind !== "single" && holdsVersions(iteration) ? [iteration.root] : [],
    ),
  );
});

/** Functions are iterated over for many reasons: only names say that these are versions of a model. */
function holdsVersions(iteration: Exclude<Iteration, { kind: "single" }>): boolean {
  if (/version|model|variant|challenger|champion/i.test(iteration.root)) return true;
  return iteration.kind === "each" && namesIn(iteration.keys).some(looksLikeVersion);
}

/** `v1`, `v2-canary`, `V3.1`, `version-4`. */
export function looksLikeVersion(name: string): boolean {
  return /^v(?:ersion)?[-_.]?\d/i.test(name);
}

/** Names of versions that a collection holds, as far as they are known. */
export const versionKeys = cached((module: Module): readonly VersionKey[] => {
  const iterated = module.resourcesOf(...VERSIONED).flatMap((resource) => {
    const iteration = iterationOf(module, resource);
    if (iteration.kind !== "each" || !holdsVersions(iteration)) return [];
    return namesIn(iteration.keys).map((key) => ({ key, root: iteration.root }));
  });
  const declared = module.declarations.variables
    .filter(({ name }) => /version|model/i.test(name))
    .flatMap((variable) =>
      namesIn(evaluate(variable.given ?? variable.default, scopeOf(module))).map((key) => ({
        key,
        root: `var.${variable.name}`,
      })),
    );
  const unique = new Map([...declared, ...iterated].filter(({ key }) => isTelling(key)).map((one) => [one.key, one]));
  return [...unique.values()];
});

function namesIn(value: Value): readonly string[] {
  if (value.kind === "object") return [...value.entries.keys()];
  if (value.kind !== "list") return [];
  return itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

/** Long enough, and with a digit or a hyphen, to be told from an ordinary word. */
function isTelling(key: string): boolean {
  return key.length >= 2 && /^[\w.-]+$/.test(key) && /[a-z]/i.test(key) && /[\d-]/.test(key);
}
