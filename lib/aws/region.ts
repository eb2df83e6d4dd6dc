import { cached } from "@/lib/memory/cached";
import {
  evaluate,
  isUnset,
  type Module,
  type ProviderConfig,
  scopeOf,
  stringOf,
  targetOf,
  type Variable,
} from "@/lib/terraform";

/** Names of AWS regions inside a text, without a zone letter. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const REGION =
  /(?<![a-z0-9])(?:us-gov|us-iso[a-z]?|us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d(?![a-z0-9])/g;

/** Names of Availability Zones. */
export const ZONE =
  /(?<![a-z0-9])(?:us-gov|us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d(?:-[a-z]{3}-\d)?[a-f](?![a-z0-9])/g;

/**
 * The variable that holds the stack's region: the one of the default provider, else, where the module configures none, one with the usual
 * name that is declared, owned or used.
 */
export const regionVariable = cached((module: Module): string | undefined => {
  const provider = module.declarations.providers.find(({ name, alias }) => name === "aws" && alias === undefined);
  if (!provider) return ["aws_region", "region"].find((name) => isKnownVariable(module, name));
  const name = regionOf(module, provider);
  const variable = name === undefined ? undefined : module.variable(name);
  return variable && isEmptyByDefault(module, variable) ? undefined : name;
});

/** Variables from which a provider takes its region. */
export function providerVariables(module: Module): readonly string[] {
  return module.declarations.providers.flatMap((provider) => regionOf(module, provider) ?? []);
}

function regionOf(module: Module, provider: ProviderConfig): string | undefined {
  const target = targetOf(module, provider.expression("region"));
  return target?.kind === "variable" ? target.name : undefined;
}

function isKnownVariable(module: Module, name: string): boolean {
  const variable = module.variable(name);
  if (module.owned.has(name) || !variable) return module.owned.has(name) || isMentioned(module, name);
  return !isEmptyByDefault(module, variable);
}

/** Such a variable only overrides what is found out elsewhere: `var.region != "" ? var.region : data.aws_region.this.name`. */
function isEmptyByDefault(module: Module, variable: Variable): boolean {
  const written = variable.given ?? variable.default;
  if (!written) return false;
  const value = evaluate(written, scopeOf(module));
  return isUnset(value) || stringOf(value) === "";
}

function isMentioned(module: Module, name: string): boolean {
  return module.files.some(({ text }) => text.includes(`var.${name}`) && new RegExp(`\\bvar\\.${name}\\b`).test(text));
}
