import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { HOURS } from "@/generators/parts/cost/usage";
import { ROUTER_MEMORY_MB } from "./router-memory";

const { standing, used } = linesOf("Lambda");

const SECONDS = HOURS * 3600;
const GIGABYTES = ROUTER_MEMORY_MB / 1024;
/** A call inside the Region that finds its connection open; AWS promises no figure. */
export const HOP_MS = 10;

/** The router waits while a version answers, so each call through it is paid twice. As if every call went through it. */
export const splitCost: Coster = ({ api, models }, { requests, durationMs }) => {
  const { split } = api;
  if (!split) return [];
  const isArm = models.find(({ splitPercent }) => splitPercent > 0)?.architecture === "arm64";
  const seconds = (requests * (durationMs + HOP_MS)) / 1000;
  const load = seconds / SECONDS;
  const warm = split.provisionedConcurrency;
  const served = load === 0 ? 1 : Math.min(1, warm / load);
  const runs = "aws_lambda_function.split";
  return [
    standing(
      "Router: kept warm",
      warm * GIGABYTES * SECONDS,
      isArm ? "provisionedArm" : "provisionedX86",
      "aws_lambda_provisioned_concurrency_config.split",
    ),
    used(
      "Router: run in warm environments",
      seconds * GIGABYTES * served,
      isArm ? "warmDurationArm" : "warmDurationX86",
      runs,
    ),
    used("Router: run in others", seconds * GIGABYTES * (1 - served), isArm ? "durationArm" : "durationX86", runs),
    used("Router: calls", requests / 1e6, "invocations", runs),
  ];
};

/** Environments of the router that are kept warm. */
export const routerStanding: StandingPart = {
  place: "functions",
  row: ({ api }) => {
    const warm = api.split?.provisionedConcurrency ?? 0;
    return warm > 0 && { what: "Warm environments of the router", count: `${warm}`, option: "`traffic_split`" };
  },
};
