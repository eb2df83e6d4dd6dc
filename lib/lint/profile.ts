import type { Module } from "@/lib/terraform";
import type { Severity } from "./finding";
import type { RuleText } from "./rule";

/** By what it is judged: `stack` asks what a stack of functions behind a REST API must hold, `general` what anyone's Terraform should. */
export const profiles = ["stack", "general"] as const;
export type Profile = (typeof profiles)[number];

/** A REST API makes it this kind of stack; where nothing is made, it may be a part of one. */
export function profileOf(modules: readonly Module[]): Profile {
  const made = modules.flatMap(({ resources }) => resources.filter(({ mode }) => mode === "managed"));
  return made.length === 0 || made.some(({ type }) => type.startsWith("aws_api_gateway_")) ? "stack" : "general";
}

/** What a rule weighs under a profile, where it does not say so of a case. */
export function weightUnder(profile: Profile | undefined, { severity, general }: RuleText): Severity {
  return profile === "general" ? (general ?? severity) : severity;
}
