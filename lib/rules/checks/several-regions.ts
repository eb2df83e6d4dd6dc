import { cached } from "@/lib/memory/cached";
import { evaluate, type Module, scopeOf, stringOf } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";

/**
 * Whether what is here or around stands in several Regions on purpose: through a second provider that is for more than what AWS keeps in one
 * Region, or through arguments of resources.
 */
export const worksInSeveral = cached((module: Module): boolean => {
  const family = familyOf(module);
  return family.some(hasSecondProvider) || family.some(namesSeveral);
});

const FOR_GLOBAL_SERVICES = /edge|cloud_?front|us_?east_?1|virginia|global|acm|cert|waf|dns|billing/i;

function hasSecondProvider({ declarations }: Module): boolean {
  return declarations.providers.some(
    ({ name, alias }) => name === "aws" && alias !== undefined && !FOR_GLOBAL_SERVICES.test(alias),
  );
}

/**
 * Resources that say where they are, each instance or each of them another place.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
function namesSeveral(module: Module): boolean {
  const said = module.resources.flatMap((resource) => resource.expression("region") ?? []);
  if (said.some((region) => region.kind === "reference" && region.root === "each")) return true;
  const providers = module.declarations.providers.flatMap((provider) => provider.expression("region") ?? []);
  const regions = [...said, ...providers].map((region) => stringOf(evaluate(region, scopeOf(module))));
  return said.length > 0 && new Set(regions.filter((region) => region !== undefined)).size > 1;
}
