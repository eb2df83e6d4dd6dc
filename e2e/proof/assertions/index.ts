import type { StackConfig } from "@/generators";
import type { State } from "../state";
import { stageSettings, stages, usagePlans } from "./api";
import { cachedMethods, endpoint } from "./api-options";
import { failedBackups, locked } from "./backups";
import { domain, firewall } from "./edge";
import { encryption } from "./encryption";
import { canaries, functions, reservations, scaling } from "./functions";
import { identities, pullPermission, separateRoles } from "./identities";
import { network } from "./network";
import { alarms, notifications, pipelineFacts, routes } from "./observability";
import { registry, secrets, tags, transport } from "./protection";
import { split } from "./split";
import { loadingApart, mounts, storage } from "./storage";

/** One requirement, judged on the applied state: what does not hold, in words. */
type Assertion = (state: State, config: StackConfig) => string[];

const assertions: readonly Assertion[] = [
  functions,
  reservations,
  scaling,
  canaries,
  split,
  storage,
  mounts,
  loadingApart,
  failedBackups,
  locked,
  stages,
  stageSettings,
  endpoint,
  cachedMethods,
  usagePlans,
  firewall,
  domain,
  registry,
  pullPermission,
  network,
  identities,
  separateRoles,
  encryption,
  secrets,
  transport,
  alarms,
  notifications,
  routes,
  pipelineFacts,
  tags,
];

/** Everything the applied state does not keep; empty when it keeps all. */
export const violations = (state: State, config: StackConfig): string[] =>
  assertions.flatMap((assert) => assert(state, config));
