/** How much a stack is used in a month. */
export interface Usage {
  readonly requests: number;
  /** Mean of one call, without cold starts. */
  readonly durationMs: number;
  /** Both ways together, of one call. */
  readonly payloadKb: number;
  /** New execution environments; each reads a model of `modelGb` from the file system. */
  readonly starts: number;
  readonly modelGb: number;
  readonly storedGb: number;
  /** Images pushed before the life cycle takes the oldest; `imageGb` is what one adds to the layers it shares. */
  readonly images: number;
  readonly imageGb: number;
  readonly builds: number;
  readonly flowLogGb: number;
  /** What the model code fetches from the internet, where there is a way out. */
  readonly internetGb: number;
}

export const usageLevels = ["low", "medium", "high"] as const;
export type UsageLevel = (typeof usageLevels)[number];

const always = { durationMs: 50, payloadKb: 6, modelGb: 1, imageGb: 0.5 } as const;

/** What an estimate assumes; every figure is shown beside it. Calls are spread evenly over versions and hours. */
export const usages: Readonly<Record<UsageLevel, Usage>> = {
  low: { ...always, requests: 1e6, starts: 200, storedGb: 5, images: 5, builds: 10, flowLogGb: 1, internetGb: 5 },
  medium: {
    ...always,
    requests: 5e7,
    starts: 2000,
    storedGb: 20,
    images: 15,
    builds: 30,
    flowLogGb: 10,
    internetGb: 50,
  },
  high: {
    ...always,
    requests: 1e9,
    starts: 2e4,
    storedGb: 50,
    images: 30,
    builds: 60,
    flowLogGb: 100,
    internetGb: 500,
  },
};

/** As AWS counts a month. */
export const HOURS = 730;

/** Text of one call in each log, in KB: the function's own lines, a router's, API Gateway's access and execution logs, the firewall's. */
export const logKb = { functions: 1, router: 0.8, access: 0.8, execution: 2, firewall: 1.5 } as const;

/** What is left of a log when CloudWatch stores it compressed. */
export const COMPRESSED = 0.15;

/** Minutes that one build takes, and its pipeline's actions together. */
export const BUILD_MINUTES = 8;

/** Minutes that a plan takes, and an apply. */
export const PLAN_MINUTES = 4;

export const KB_PER_GB = 1024 * 1024;
