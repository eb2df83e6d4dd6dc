import type { Feature, StackFile } from "@/generators/parts/feature/feature";
import { access } from "./access/access";
import { alerts } from "./alerts/alerts";
import { api } from "./api/api";
import { apiAlarms } from "./api-alarms";
import { apiDeployment } from "./api-deployment";
import { apiStages } from "./api-stages/api-stages";
import { backups } from "./backups/backups";
import { customDomain } from "./custom-domain/custom-domain";
import { dashboard } from "./dashboard";
import { encryption } from "./encryption/encryption";
import { firewall } from "./firewall/firewall";
import { functionAlarms } from "./function-alarms";
import { general } from "./general";
import { healthCheck } from "./health-check";
import { inferenceFunctions } from "./inference-functions/inference-functions";
import { modelLoader } from "./model-loader/model-loader";
import { models } from "./models/models";
import { nat } from "./nat/nat";
import { network } from "./network/network";
import { observability } from "./observability/observability";
import { operators } from "./operators";
import { pipeline } from "./pipeline/pipeline";
import { privateApi } from "./private-api";
import { privateEndpoints } from "./private-endpoints/private-endpoints";
import { provider } from "./provider/provider";
import { registry } from "./registry/registry";
import { scaling } from "./scaling/scaling";
import { secrets } from "./secrets";
import { stackOutputs } from "./stack-outputs/stack-outputs";
import { storage } from "./storage/storage";
import { trafficSplit } from "./traffic-split/traffic-split";
import { usagePlans } from "./usage-plans/usage-plans";

/** All features. Within one file, pieces follow each other in this order. */
export const features: readonly Feature[] = [
  provider,
  general,
  models,
  network,
  privateEndpoints,
  nat,
  encryption,
  registry,
  storage,
  backups,
  inferenceFunctions,
  modelLoader,
  trafficSplit,
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
  dashboard,
  alerts,
  functionAlarms,
  apiAlarms,
  pipeline,
  stackOutputs,
];

/** Files of the split layout in the order of the file tree, and of the chapters of the single file. */
export const stackFiles: readonly StackFile[] = features.flatMap(({ files = [] }) => files);
