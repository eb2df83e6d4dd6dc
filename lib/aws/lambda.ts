import { patternsOf } from "@/lib/iam/action-pattern";
import { policyOf } from "@/lib/iam/policy";
import {
  argumentOf,
  isUnset,
  type Module,
  type Resource,
  referencesOf,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";

export function functionsOf(module: Module): readonly Resource[] {
  return module.resourcesOf("aws_lambda_function");
}

/**
 * Runs at CloudFront's edge, or may do so: no reservation, no tracing, no environment, logs in other regions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
 */
export function mayRunAtEdge(module: Module, lambda: Resource): boolean {
  const isAssociated = module
    .resourcesOf("aws_cloudfront_distribution")
    .flatMap((one) => [...one.blocks("default_cache_behavior"), ...one.blocks("ordered_cache_behavior")])
    .flatMap((behavior) => behavior.blocks("lambda_function_association"))
    .some((part) => resourcesBehind(module, part.expression("lambda_arn"), part).includes(lambda));
  return isAssociated || rolesOf(module, lambda).some((role) => trustsEdge(module, role));
}

function rolesOf(module: Module, lambda: Resource): readonly Resource[] {
  return resourcesBehind(module, lambda.expression("role"), lambda).filter(({ type }) => type === "aws_iam_role");
}

const trustsEdge = (module: Module, role: Resource): boolean =>
  policyOf(role.expression("assume_role_policy"), scopeOf(module, role)).statements.some(({ principals }) =>
    patternsOf(principals.flatMap(({ identifiers }) => identifiers)).some(({ text }) => text.startsWith("edgelambda.")),
  );

/** Certainly deployed from a container image. */
export function isImage(module: Module, lambda: Resource): boolean {
  const type = argumentOf(module, lambda, "package_type");
  if (!isUnset(type)) return stringOf(type) === "Image";
  return lambda.expression("image_uri") !== undefined && !isUnset(argumentOf(module, lambda, "image_uri"));
}

/** Functions that an argument leads to, also through an alias. */
export function functionsBehind(module: Module, view: Resource, argument: string): readonly Resource[] {
  const found = resourcesBehind(module, view.expression(argument), view);
  return found.flatMap((resource) => {
    if (resource.mode !== "managed") return [];
    if (resource.type === "aws_lambda_function") return [resource];
    return resource.type === "aws_lambda_alias" ? functionsBehind(module, resource, "function_name") : [];
  });
}

/** Aliases of a function. */
export function aliasesOf(module: Module, lambda: Resource): readonly Resource[] {
  return module
    .resourcesOf("aws_lambda_alias")
    .filter((alias) => functionsBehind(module, alias, "function_name").includes(lambda));
}

/** The block mentions the resource anywhere, `depends_on` included. */
export function mentions(module: Module, view: Resource, resource: Resource): boolean {
  return referencesOf(module, view).some(
    ({ target }) =>
      target.kind === "resource" && target.mode === resource.mode && addressOf(target) === resource.address,
  );
}

function addressOf({ mode, type, name }: { readonly mode: string; readonly type: string; readonly name: string }) {
  return mode === "managed" ? `${type}.${name}` : `${mode}.${type}.${name}`;
}
