import type { StackConfig } from "@/generators/config/stack";
import { callsOf } from "../calls";
import { type Bearing, decide } from "../decide";
import { readPolicy } from "../policy-text";
import type { Expectation } from "../stack";
import { type Made, StackPolicies } from "../stack-policies";

const everything = readPolicy(JSON.stringify({ Statement: { Effect: "Allow", Action: "*", Resource: "*" } }));
const open = readPolicy(JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" } }));

function bearing(policies: StackPolicies, { call, via, alone }: Expectation): Bearing {
  const found = policies.bearingOn(call, via);
  if (alone === "what is called") return { ...found, identity: [everything] };
  return alone === "the caller" ? { ...found, resource: open } : found;
}

function words(expectation: Expectation, decision: string): string {
  const { call, allowed } = expectation;
  const { kind } = call.caller;
  const caller = kind === "role" ? call.caller.arn : kind === "service" ? call.caller.name : call.caller.provider;
  const sent = Object.entries(call.context).map(([key, value]) => `${key}=${value}`);
  const wanted = allowed ? "expected allowed" : "expected denied";
  return `${caller} ${call.action} ${call.resource} (${sent.join(", ")}) is ${decision}, ${wanted}`;
}

/** Calls to which the policies of a stack answer otherwise than they must; empty when there is none. */
export function wrongAnswers(made: Made, expectations: readonly Expectation[]): string[] {
  const policies = new StackPolicies(made);
  return expectations.flatMap((expectation) => {
    const decision = decide(expectation.call, bearing(policies, expectation));
    return (decision === "allowed") === expectation.allowed ? [] : [words(expectation, decision)];
  });
}

/** The same for every call that the tables name. */
export function judgePolicies(made: Made, config: StackConfig): string[] {
  return wrongAnswers(made, callsOf(made, config));
}
