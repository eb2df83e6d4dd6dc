import { type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../options/stack-options";

/** Name of the stage that splits its calls, and last part of its router's name: no version may have it. */
export const SPLIT_STAGE = "split";

/** Seconds that the router needs beside the slowest version, with the gateway waiting for both. */
export const ROUTER_SECONDS = 1;

/** Whether a stage splits its calls over the versions. */
export function splitsTraffic({ api }: StackConfig): boolean {
  return api.split !== null;
}

/** Environments that the router takes from the account's limit. */
export function routerReservation({ api }: StackConfig): number {
  return api.split?.reservedConcurrency ?? 0;
}

/** What stages are made for: versions, and the split in front of them. */
export function stageMap(config: StackConfig): Expression {
  return splitsTraffic(config) ? expr`local.stage_functions` : expr`var.model_versions`;
}

/** The alias that each stage calls, by stage. */
export function calledAliases(config: StackConfig): Expression {
  return splitsTraffic(config) ? expr`local.called_aliases` : expr`aws_lambda_alias.live`;
}
