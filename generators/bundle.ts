import type { Bundle } from "@/lib/bundle/bundle";
import { assemble } from "./assemble";
import { bundleDocs } from "./docs";
import { access } from "./features/access";
import { alerts } from "./features/alerts";
import { api } from "./features/api";
import { apiAlarms } from "./features/api-alarms";
import { dashboardFeature } from "./features/dashboard";
import { apiDeployment } from "./features/deployment";
import { customDomain } from "./features/domain";
import { encryption } from "./features/encryption";
import { privateEndpoints } from "./features/endpoints";
import { firewall } from "./features/firewall";
import { functionAlarms } from "./features/function-alarms";
import { inferenceFunctions } from "./features/functions";
import { general } from "./features/general";
import { healthCheck } from "./features/health";
import { models } from "./features/models";
import { nat } from "./features/nat";
import { network } from "./features/network";
import { observability } from "./features/observability";
import { operators } from "./features/operators";
import { stackOutputs } from "./features/outputs";
import { pipeline } from "./features/pipeline";
import { privateApi } from "./features/private-api";
import { provider } from "./features/provider";
import { registry } from "./features/registry";
import { scaling } from "./features/scaling";
import { secrets } from "./features/secrets";
import { apiStages } from "./features/stages";
import { storage } from "./features/storage";
import { usagePlans } from "./features/usage-plans";
import type { Feature, Fragment } from "./fragment";
import { permalinkOf } from "./links";
import type { StackConfig } from "./stack";
import { tfvars } from "./tfvars";

/** Within one file, pieces follow each other in this order. */
export const contributors = {
  provider,
  general,
  models,
  network,
  privateEndpoints,
  nat,
  encryption,
  registry,
  storage,
  inferenceFunctions,
  scaling,
  api,
  privateApi,
  apiDeployment,
  apiStages,
  healthCheck,
  usagePlans,
  firewall,
  customDomain,
  access,
  operators,
  secrets,
  observability,
  dashboardFeature,
  alerts,
  functionAlarms,
  apiAlarms,
  pipeline,
  stackOutputs,
} satisfies Readonly<Record<string, Feature>>;

/** The features by the names that the code gives them. */
export type FeatureName = keyof typeof contributors;

/** All pieces of Terraform of a configuration, in order. */
const fragmentsOf = (config: StackConfig): readonly Fragment[] =>
  Object.values(contributors).flatMap((contribute) => contribute(config));

/** The whole bundle of a valid configuration. Pure: the same configuration gives the same bytes. */
export const generate = (config: StackConfig): Bundle => {
  const fragments = fragmentsOf(config);
  return [
    ...assemble(fragments, config.layout),
    tfvars(fragments),
    ...bundleDocs(config, { permalink: permalinkOf(config) }),
  ];
};
