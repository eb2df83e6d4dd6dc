import { refuse } from "@/generators/schema/field";
import { thousands } from "@/lib/text/thousands";
import { needsKey } from "../facts/authorization";
import { ROUTER_SECONDS, SPLIT_STAGE } from "../facts/traffic-split";
import type { StackConfig } from "../options/stack-options";
import type { Refinement } from "./model-consistency";
import { type Ways, way } from "./way-out";

type Split = NonNullable<StackConfig["api"]["split"]>;
type Models = StackConfig["models"];

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html */
const STAGES_PER_API = 10;
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html */
const GATEWAY_SECONDS = 29;

const LONGEST_TIMEOUT = GATEWAY_SECONDS - ROUTER_SECONDS;

/** Why the versions cannot share the calls, with what is expected of them. */
function sharingFault(models: Models): readonly [received: string, expected: string] | undefined {
  if (models.length < 2) return ["one version", "at least two versions to split calls over"];
  if (models.length >= STAGES_PER_API) {
    const expected = `at most ${STAGES_PER_API - 1}: a REST API has ${STAGES_PER_API} stages, and the split is one`;
    return [`${models.length} versions`, expected];
  }
  const shares = models.reduce((sum, { splitPercent }) => sum + splitPercent, 0);
  return shares === 100 ? undefined : [`shares of ${shares} % in all`, "shares of the versions that add up to 100 %"];
}

function checkShares(refinement: Refinement, models: Models): void {
  const fault = sharingFault(models);
  if (fault) refuse(refinement, ["api", "split"], "Traffic split", ...fault);
}

function checkVersions(refinement: Refinement, models: Models): void {
  for (const [at, { name, timeoutSeconds }] of models.entries()) {
    if (name.toLowerCase() === SPLIT_STAGE)
      refuse(refinement, ["models", at, "name"], "Version name", name, "another name: the split's stage has this one");
    if (timeoutSeconds > LONGEST_TIMEOUT) {
      const expected = `at most ${LONGEST_TIMEOUT} s while traffic is split: the router waits for the version, and API Gateway for ${GATEWAY_SECONDS} s`;
      refuse(refinement, ["models", at, "timeoutSeconds"], "Timeout", timeoutSeconds, expected);
    }
  }
}

function checkRouter(refinement: Refinement, config: StackConfig, split: Split): void {
  const { stickTo, provisionedConcurrency, reservedConcurrency } = split;
  if (stickTo === "api-key" && !needsKey(config)) {
    const expected = "another way to know a caller: nobody shows an API key";
    refuse(refinement, ["api", "split", "stickTo"], "Sticky by", stickTo, expected);
  }
  if (provisionedConcurrency > reservedConcurrency) {
    const [label, expected] = [
      "Router's provisioned concurrency",
      `at most its reserved concurrency, ${reservedConcurrency}`,
    ];
    refuse(refinement, ["api", "split", "provisionedConcurrency"], label, provisionedConcurrency, expected);
  }
}

/** What binds a traffic split to versions, callers and the gateway. */
export function checkSplit(refinement: Refinement, config: StackConfig): void {
  const { split } = config.api;
  if (!split) return;
  checkShares(refinement, config.models);
  checkVersions(refinement, config.models);
  checkRouter(refinement, config, split);
}

const shares: Ways = ({ models }) => {
  const even = Math.floor(100 / models.length);
  const rest = 100 - even * models.length;
  const share = (of: (at: number) => number) =>
    models.map((_, at) => [["models", at, "splitPercent"], of(at)] as const);
  const [first] = models;
  return [
    ...(first ? [way(`Give ${first.name} all calls`, ...share((at) => (at === 0 ? 100 : 0)))] : []),
    way("Share calls evenly", ...share((at) => even + (at < rest ? 1 : 0))),
    way("Split no traffic", [["api", "split"], null]),
  ];
};

const timeout: Ways = (_, path) => [way(`Set to ${LONGEST_TIMEOUT} s`, [path, LONGEST_TIMEOUT])];

const provisioned: Ways = ({ api }, path) => {
  const { provisionedConcurrency = 0, reservedConcurrency = 0 } = api.split ?? {};
  return [
    way(`Keep ${thousands(reservedConcurrency)} warm`, [path, reservedConcurrency]),
    way(`Reserve ${thousands(provisionedConcurrency)}`, [
      ["api", "split", "reservedConcurrency"],
      provisionedConcurrency,
    ]),
  ];
};

/** The ways out of what is asked of a traffic split, by the field that is refused. */
export const splitWaysOut: Readonly<Record<string, Ways>> = {
  "api.split": shares,
  "api.split.stickTo": (_, path) => [way("Draw each call anew", [path, "none"])],
  "api.split.provisionedConcurrency": provisioned,
  "models.*.timeoutSeconds": timeout,
};
