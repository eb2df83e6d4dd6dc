import { LINUX, PAIRS, SECRETS } from "./container-problem";
import {
  type Fields,
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

const VOLUMES: Shape = [
  of({
    ...texts("name"),
    host: of(texts("sourcePath")),
    efsVolumeConfiguration: of({
      ...texts("fileSystemId", "rootDirectory", "transitEncryption"),
      ...wholes("transitEncryptionPort"),
      authorizationConfig: of(texts("accessPointId", "iam")),
    }),
  }),
];

const COMMON = {
  ...texts("image", "user"),
  ...flags("privileged", "readonlyRootFilesystem"),
  command: TEXTS,
  environment: PAIRS,
  linuxParameters: LINUX,
  logConfiguration: of({ ...texts("logDriver"), options: TEXT_BY_NAME, secretOptions: SECRETS }),
  mountPoints: [of({ ...texts("containerPath", "sourceVolume"), ...flags("readOnly") })],
  repositoryCredentials: of(texts("credentialsParameter")),
  resourceRequirements: [of(texts("type", "value"))],
  secrets: SECRETS,
  ulimits: [of({ ...texts("name"), ...wholes("hardLimit", "softLimit") })],
} satisfies Readonly<Record<string, Shape>>;

const PLATFORM = {
  ...texts("executionRoleArn"),
  ephemeralStorage: of(wholes("sizeInGiB")),
  networkConfiguration: of(texts("assignPublicIp")),
  runtimePlatform: of(texts("cpuArchitecture", "operatingSystemFamily")),
  volumes: VOLUMES,
} satisfies Readonly<Record<string, Shape>>;

/** https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html */
const CONTAINER: Fields = of({
  ...COMMON,
  ...PLATFORM,
  ...texts("instanceType", "jobRoleArn"),
  ...wholes("memory", "vcpus"),
  fargatePlatformConfiguration: of(texts("platformVersion")),
});

/** https://docs.aws.amazon.com/batch/latest/APIReference/API_EcsProperties.html */
const TASKS: Fields = of({
  taskProperties: [
    of({
      ...PLATFORM,
      ...texts("ipcMode", "pidMode", "platformVersion", "taskRoleArn"),
      containers: [
        of({
          ...COMMON,
          ...texts("name"),
          ...flags("essential"),
          dependsOn: [of(texts("condition", "containerName"))],
        }),
      ],
    }),
  ],
});

/** https://docs.aws.amazon.com/batch/latest/APIReference/API_NodeProperties.html */
const NODES: Fields = of({
  ...wholes("mainNode", "numNodes"),
  nodeRangeProperties: [
    of({ ...texts("targetNodes"), container: CONTAINER, ecsProperties: TASKS, instanceTypes: TEXTS }),
  ],
});

const SHAPES = { container: CONTAINER, nodes: NODES, tasks: TASKS };

/** What the provider, which reads a job's properties into the SDK's types, expects instead of them; undefined where it reads them. */
export function jobProblem(text: string, part: keyof typeof SHAPES): string | undefined {
  const read = readForSdk(text);
  return read ? shapeProblem(read.value, SHAPES[part], "the properties") : "JSON";
}
