import type { FeatureName } from "@/generators/features";
import type { RequirementId } from "./requirements";

interface Purpose {
  readonly title: string;
  readonly requirements: readonly [RequirementId, ...RequirementId[]];
}

/** What each feature is there for. The type asks for a line here whenever a feature is added. */
const purposes: Readonly<Record<FeatureName, Purpose>> = {
  provider: { title: "Provider and state", requirements: ["R19"] },
  general: { title: "Names and tags", requirements: ["R16"] },
  models: { title: "Model versions", requirements: ["R1", "R2"] },
  network: { title: "Private network", requirements: ["R10"] },
  privateEndpoints: { title: "Private endpoints", requirements: ["R10"] },
  nat: { title: "Way out through NAT", requirements: ["R10"] },
  encryption: { title: "Encryption keys", requirements: ["R12"] },
  registry: { title: "Image repository", requirements: ["R9"] },
  storage: { title: "Model storage", requirements: ["R4"] },
  inferenceFunctions: { title: "Inference functions", requirements: ["R1", "R2"] },
  scaling: { title: "Scaling", requirements: ["R3", "R2"] },
  api: { title: "REST API", requirements: ["R5"] },
  privateApi: { title: "Private access to the API", requirements: ["R5", "R10"] },
  apiDeployment: { title: "API deployment", requirements: ["R5"] },
  apiStages: { title: "API stages", requirements: ["R5"] },
  healthCheck: { title: "Health check", requirements: ["R5"] },
  usagePlans: { title: "Usage plans and keys", requirements: ["R6"] },
  firewall: { title: "Firewall", requirements: ["R7"] },
  customDomain: { title: "Custom domain", requirements: ["R8", "R18"] },
  access: { title: "Roles and policies", requirements: ["R11"] },
  operators: { title: "Roles of operators", requirements: ["R11"] },
  secrets: { title: "Secrets and settings", requirements: ["R13"] },
  observability: { title: "Logs and traces", requirements: ["R14"] },
  dashboardFeature: { title: "Dashboard", requirements: ["R14"] },
  alerts: { title: "Alarm topic", requirements: ["R15"] },
  functionAlarms: { title: "Function alarms", requirements: ["R14", "R15"] },
  apiAlarms: { title: "API alarms", requirements: ["R14", "R15"] },
  pipeline: { title: "CI/CD", requirements: ["R17"] },
  stackOutputs: { title: "Outputs", requirements: ["R17"] },
};

/** Whichever feature makes them, these serve a promise that holds for the whole stack. */
const byType: readonly (readonly [RegExp, RequirementId])[] = [
  [/^aws_iam_/, "R11"],
  [/^aws_kms_/, "R12"],
  [/^aws_(?:ssm|secretsmanager)_/, "R13"],
  [/^aws_(?:cloudwatch|xray)_/, "R14"],
];

/** A feature's title, and the requirements that a block of it serves, the most telling first. */
export function purposeOf(
  feature: FeatureName,
  type: string,
): { readonly title: string; readonly requirements: readonly RequirementId[] } {
  const { title, requirements } = purposes[feature];
  const special = byType.filter(([pattern]) => pattern.test(type)).map(([, id]) => id);
  return { title, requirements: [...new Set([...special, ...requirements])] };
}
