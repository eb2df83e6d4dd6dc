import type { StackConfig } from "@/generators/config/stack";
import { type Expectation, Stack } from "../stack";
import type { Made } from "../stack-policies";
import { backupCalls } from "./backups";
import { functionCalls, loaderCalls, splitCalls } from "./functions";
import { endpointCalls, keyCalls } from "./keys";
import { operatorCalls } from "./operators";
import { pipelineCalls } from "./pipelines";
import { serviceCalls } from "./services";

/** Every call that the parts of a stack make, and calls that nobody may make. */
export function callsOf(made: Made, config: StackConfig): readonly Expectation[] {
  const stack = new Stack(made);
  return [
    ...functionCalls(stack),
    ...loaderCalls(stack),
    ...splitCalls(stack),
    ...operatorCalls(stack, config),
    ...backupCalls(stack),
    ...pipelineCalls(stack, config),
    ...serviceCalls(stack),
    ...keyCalls(stack),
    ...endpointCalls(stack),
  ];
}
