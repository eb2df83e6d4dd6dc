import { isObject } from "@/lib/json/is-object";

/** What the SDK's type holds at a place: `text`, `whole` (32 bits) or `flag`, one behind another in a list, under names of any kind, or by fields. */
type Shape = "text" | "whole" | "flag" | readonly [Shape] | { readonly every: Shape } | Fields;
interface Fields {
  readonly fields: Readonly<Record<string, Shape>>;
}

const TEXTS: Shape = ["text"];
const TEXT_BY_NAME: Shape = { every: "text" };

function texts(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, "text"]));
}

function wholes(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, "whole"]));
}

function flags(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, "flag"]));
}

function of(fields: Readonly<Record<string, Shape>>): Fields {
  return { fields };
}

const PAIRS: Shape = [of(texts("name", "value"))];
const SECRETS: Shape = [of(texts("name", "valueFrom"))];

const LINUX: Shape = of({
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
  let read: unknown;
  try {
    read = JSON.parse(text.replace(TEXT_OR_NUMBER, (token) => (/^-?\d+[.eE]/.test(token) ? NO_WHOLE : token)));
  } catch {
    return "JSON";
  }
  if (Array.isArray(read) && read.some(isEmpty)) return "a container that says something";
  return problemOf(read, [CONTAINER], "each container");
}

/** With a point or an exponent a number is none of the SDK's whole ones, whatever it is: 1.0 and 1e2 neither. */
const NO_WHOLE = "0.5";
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

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

function fieldOf(name: string, { fields }: Fields): readonly [string, Shape] | undefined {
  return Object.entries(fields).find(([field]) => field.toLowerCase() === name.toLowerCase());
}

/** A field that is null is left out. */
function problemOf(value: unknown, shape: Shape, place: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (shape === "text") return typeof value === "string" ? undefined : `a text for ${place}`;
  if (shape === "flag") return typeof value === "boolean" ? undefined : `true or false for ${place}`;
  if (shape === "whole") return isWhole(value) ? undefined : `a whole number without quotes for ${place}`;
  if (isList(shape)) {
    if (!Array.isArray(value)) return `a list for ${place}`;
    return first(value.map((item) => problemOf(item, shape[0], place)));
  }
  if (!isObject(value)) return `an object for ${place}`;
  return first(Object.entries(value).map(([name, item]) => fieldProblem(name, item, shape)));
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** Names are read in any case; what the SDK does not know is passed over. */
function fieldProblem(name: string, value: unknown, shape: Fields | { readonly every: Shape }): string | undefined {
  if ("every" in shape) return problemOf(value, shape.every, name);
  const known = fieldOf(name, shape);
  return known && problemOf(value, known[1], known[0]);
}

function isWhole(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function first(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}
