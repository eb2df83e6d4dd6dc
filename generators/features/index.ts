import type { Feature } from "@/generators/parts/fragment";
import { access } from "./access";
import { alerts } from "./alerts";
import { api } from "./api";
import { apiAlarms } from "./api-alarms";
import { dashboardFeature } from "./dashboard";
import { apiDeployment } from "./deployment";
import { customDomain } from "./domain";
import { encryption } from "./encryption";
import { privateEndpoints } from "./endpoints";
import { firewall } from "./firewall";
import { functionAlarms } from "./function-alarms";
import { inferenceFunctions } from "./functions";
import { general } from "./general";
import { healthCheck } from "./health";
import { models } from "./models";
import { nat } from "./nat";
import { network } from "./network";
import { observability } from "./observability";
import { operators } from "./operators";
import { stackOutputs } from "./outputs";
import { pipeline } from "./pipeline";
import { privateApi } from "./private-api";
import { provider } from "./provider";
import { registry } from "./registry";
import { scaling } from "./scaling";
import { secrets } from "./secrets";
import { apiStages } from "./stages";
import { storage } from "./storage";
import { usagePlans } from "./usage-plans";

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
