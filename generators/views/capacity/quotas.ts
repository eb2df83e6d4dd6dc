/** A quota of AWS, with the page that states it. */
export interface Quota {
  readonly value: number;
  readonly source: string;
}

const SCALING = "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html";

/** What one account and Region allow unless a quota was raised. */
export const quotas = {
  /** Requests a second that one execution environment serves at most, however short they are. */
  requestsPerEnvironment: {
    value: 10,
    source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
  },
  /** Environments that Lambda adds to one function in a second: 1,000 every ten seconds, refilled continuously. */
  newEnvironments: { value: 100, source: SCALING },
  /** Parameters that are read in a second at standard throughput; each new environment reads one. */
  parameterReads: {
    value: 40,
    source: "https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm",
  },
  /** Clients of one file system; each environment is one. */
  fileSystemClients: { value: 25_000, source: "https://docs.aws.amazon.com/efs/latest/ug/limits.html" },
} as const satisfies Readonly<Record<string, Quota>>;

const GATEWAY = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";

/** Regions in which API Gateway begins with a quarter of what it gives elsewhere. */
const smallerRegions: readonly string[] = [
  "af-south-1",
  "ap-south-2",
  "ap-southeast-3",
  "ap-southeast-4",
  "ap-southeast-5",
  "ap-southeast-7",
  "ca-west-1",
  "eu-central-2",
  "eu-south-1",
  "eu-south-2",
  "il-central-1",
  "me-central-1",
  "mx-central-1",
];

/** Requests a second that API Gateway takes for all APIs of an account in a Region. */
export function gatewayQuota(region: string): Quota {
  return { value: smallerRegions.includes(region) ? 2500 : 10_000, source: GATEWAY };
}
