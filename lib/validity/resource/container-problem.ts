import { isObject } from "@/lib/json/is-object";
import {
  type Fields,
  fieldOf,
  flags,
  of,
  readForSdk,
  type Shape,
  shapeProblem,
  TEXT_BY_NAME,
  TEXTS,
  texts,
  wholes,
} from "./sdk-shape";

export const PAIRS: Shape = [of(texts("name", "value"))];
export const SECRETS: Shape = [of(texts("name", "valueFrom"))];

export const LINUX: Shape = of({
  ...flags("initProcessEnabled"),
  ...wholes("maxSwap", "sharedMemorySize", "swappiness"),
  capabilities: of({ add: TEXTS, drop: TEXTS }),
  devices: [of({ ...texts("hostPath", "containerPath"), permissions: TEXTS })],
  tmpfs: [of({ ...texts("containerPath"), ...wholes("size"), mountOptions: TEXTS })],
});

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER: Fields = of({
  ...texts("name", "image", "hostname", "user", "workingDirectory", "versionConsistency"),
  ...wholes("cpu", "memory", "memoryReservation", "startTimeout", "stopTimeout"),
  ...flags("essential", "disableNetworking", "interactive", "privileged", "pseudoTerminal", "readonlyRootFilesystem"),
  command: TEXTS,
  credentialSpecs: TEXTS,
  dependsOn: [of(texts("condition", "containerName"))],
  dnsSearchDomains: TEXTS,
  dnsServers: TEXTS,
  dockerLabels: TEXT_BY_NAME,
  dockerSecurityOptions: TEXTS,
  entryPoint: TEXTS,
  environment: PAIRS,
  environmentFiles: [of(texts("type", "value"))],
  extraHosts: [of(texts("hostname", "ipAddress"))],
  firelensConfiguration: of({ ...texts("type"), options: TEXT_BY_NAME }),
  healthCheck: of({ ...wholes("interval", "retries", "startPeriod", "timeout"), command: TEXTS }),
  links: TEXTS,
  linuxParameters: LINUX,
  logConfiguration: of({ ...texts("logDriver"), options: TEXT_BY_NAME, secretOptions: SECRETS }),
  mountPoints: [of({ ...texts("containerPath", "sourceVolume"), ...flags("readOnly") })],
  portMappings: [
    of({ ...texts("appProtocol", "containerPortRange", "name", "protocol"), ...wholes("containerPort", "hostPort") }),
  ],
  repositoryCredentials: of(texts("credentialsParameter")),
  resourceRequirements: [of(texts("type", "value"))],
  restartPolicy: of({ ...flags("enabled"), ...wholes("restartAttemptPeriod"), ignoredExitCodes: ["whole"] }),
  secrets: SECRETS,
  systemControls: [of(texts("namespace", "value"))],
  ulimits: [of({ ...texts("name"), ...wholes("hardLimit", "softLimit") })],
  volumesFrom: [of({ ...texts("sourceContainer"), ...flags("readOnly") })],
});

/** What the provider, which reads container definitions into the SDK's types, expects instead of them; undefined where it reads them. */
export function containersProblem(text: string): string | undefined {
  const read = readForSdk(text);
  if (!read) return "JSON";
  if (Array.isArray(read.value) && read.value.some(isEmpty)) return "a container that says something";
  return shapeProblem(read.value, [CONTAINER], "each container");
}

/** Nothing in it that the SDK would keep. */
function isEmpty(container: unknown): boolean {
  if (container === null) return true;
  return (
    isObject(container) &&
    Object.entries(container).every(
      ([name, value]) => value === null || !fieldOf(name, CONTAINER) || (/^cpu$/i.test(name) && value === 0),
    )
  );
}
