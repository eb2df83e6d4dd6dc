import { warmEnvironments } from "@/generators/config/facts/warm-environments";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, type LineItem, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { HOURS, type Usage } from "@/generators/parts/cost/usage";

type Model = StackConfig["models"][number];

const SECONDS = HOURS * 3600;
const MB_PER_GB = 1024;
/** What a function has without paying for it. https://aws.amazon.com/lambda/pricing/ */
const FREE_STORAGE_MB = 512;

const { standing, used } = linesOf("Lambda");

const priceNames = {
  x86_64: { warm: "provisionedX86", warmDuration: "warmDurationX86", duration: "durationX86" },
  arm64: { warm: "provisionedArm", warmDuration: "warmDurationArm", duration: "durationArm" },
} as const;

function linesOfModel(model: Model, calls: number, config: StackConfig, usage: Usage): readonly LineItem[] {
  const names = priceNames[model.architecture];
  const seconds = (calls * usage.durationMs) / 1000;
  const load = seconds / SECONDS;
  const floor = warmEnvironments(model, 0, config);
  const warm = warmEnvironments(model, load, config);
  const served = load === 0 ? 1 : Math.min(1, warm / load);
  const gigabytes = model.memoryMb / MB_PER_GB;
  const runs = `aws_lambda_function.model["${model.name}"]`;
  const warmth = `aws_lambda_provisioned_concurrency_config.live["${model.name}"]`;
  const storage = (model.ephemeralStorageMb - FREE_STORAGE_MB) / MB_PER_GB;
  return [
    standing(`${model.name}: kept warm in any case`, floor * gigabytes * SECONDS, names.warm, warmth),
    used(`${model.name}: kept warm for the load`, (warm - floor) * gigabytes * SECONDS, names.warm, warmth),
    used(`${model.name}: run in warm environments`, seconds * gigabytes * served, names.warmDuration, runs),
    used(`${model.name}: run in others`, seconds * gigabytes * (1 - served), names.duration, runs),
    used(`${model.name}: more ephemeral storage`, seconds * storage, "ephemeralStorage", runs),
  ];
}

/** Functions: kept warm, run, called. */
export const functionCost: Coster = (config, usage) => [
  ...config.models.flatMap((model) => linesOfModel(model, usage.requests / config.models.length, config, usage)),
  used("Calls", usage.requests / 1e6, "invocations", "aws_lambda_function.model"),
];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Environments that are kept warm. */
export const warmStanding: StandingPart = {
  place: "functions",
  row: ({ models: all, scaling }) => {
    const models = all.filter(({ provisionedConcurrency }) => provisionedConcurrency > 0);
    if (models.length === 0) return false;
    const gigabytes = sum(models.map(({ memoryMb, minCapacity }) => (memoryMb / MB_PER_GB) * minCapacity));
    const peaks = scaling.schedules.length > 0 ? "; more during peak schedules" : "";
    return {
      what: "Provisioned concurrency",
      count: `${sum(models.map(({ minCapacity }) => minCapacity))} to ${sum(models.map(({ maxCapacity }) => maxCapacity))} environments, at least ${Number(gigabytes.toFixed(2))} GB${peaks}`,
      option: "`min_capacity`, `memory_mb`",
    };
  },
};
