import type { StackConfig } from "@/generators";
import type { State } from "../state";
import { domain, firewall, stages, usagePlans } from "./api";
import { functions, reservations, scaling } from "./functions";
import { network, storage } from "./network";
import { alarms, notifications, pipelineFacts } from "./observability";
import { encryption, identities, tags } from "./security";

/** One requirement, judged on the applied state: what does not hold, in words. */
type Assertion = (state: State, config: StackConfig) => string[];

const assertions: readonly Assertion[] = [
  functions,
  reservations,
  scaling,
  storage,
  stages,
  usagePlans,
  firewall,
  domain,
  network,
  identities,
  encryption,
  alarms,
  notifications,
  pipelineFacts,
  tags,
];

/** Everything the applied state does not keep; empty when it keeps all. */
export const violations = (state: State, config: StackConfig): string[] =>
  assertions.flatMap((assert) => assert(state, config));
