import { type Module, targetOf } from "@/lib/terraform";
import { cached } from "./cached";

/** Names of AWS regions inside a text, without a zone letter. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const REGION =
  /(?<![a-z0-9])(?:us-gov|us-iso[a-z]?|us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d(?![a-z0-9])/g;

/** Names of Availability Zones. */
export const ZONE =
  /(?<![a-z0-9])(?:us-gov|us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d(?:-[a-z]{3}-\d)?[a-f](?![a-z0-9])/g;

/** The variable that holds the stack's region: the provider's, else one with the usual name that is declared, owned or used. */
export const regionVariable = cached((module: Module): string | undefined => {
  const ofProvider = providerVariables(module)[0];
  if (ofProvider !== undefined) return ofProvider;
  return ["aws_region", "region"].find((name) => isKnownVariable(module, name));
});

/** Variables from which a provider takes its region. */
export function providerVariables(module: Module): readonly string[] {
  return module.declarations.providers.flatMap((provider) => {
    const target = targetOf(module, provider.expression("region"));
    return target?.kind === "variable" ? [target.name] : [];
  });
}

function isKnownVariable(module: Module, name: string): boolean {
  return module.owned.has(name) || module.variable(name) !== undefined || isMentioned(module, name);
}

function isMentioned(module: Module, name: string): boolean {
  return module.files.some(({ text }) => text.includes(`var.${name}`) && new RegExp(`\\bvar\\.${name}\\b`).test(text));
}
