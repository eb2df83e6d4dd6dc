import type { StackConfig } from "@/generators";
import { routing, serving } from "../serving";
import { listAt, ofType, type State, type StateResource, textAt } from "../state";
import { statementsOf } from "./policy";
import { type Check, verdict, verdictOn } from "./verdict";

const aliasOf = (state: State, lambda: StateResource): StateResource | undefined =>
  ofType(state, "aws_lambda_alias").find((alias) => textAt(alias, "function_name") === textAt(lambda, "function_name"));

/** What the router is told of the versions: the alias and the share of each that has one. */
const sharesTold = (router: StateResource): string => textAt(router, "environment.0.variables.SPLIT");

const sharesAsked = (state: State, { models }: StackConfig): string => {
  const shares = models.flatMap(({ name, splitPercent }) => {
    const lambda = serving(state).find((one) => textAt(one, "environment.0.variables.MODEL_VERSION") === name);
    const alias = lambda && aliasOf(state, lambda);
    return splitPercent > 0 ? [[name, { alias: alias ? textAt(alias, "arn") : "", percent: splitPercent }]] : [];
  });
  return JSON.stringify(Object.fromEntries(shares.sort()));
};

/** What the router's role may invoke. */
const invoked = (state: State, router: StateResource): readonly string[] => {
  const role = ofType(state, "aws_iam_role").find((one) => textAt(one, "arn") === textAt(router, "role"));
  return ofType(state, "aws_iam_role_policy")
    .filter((policy) => role !== undefined && textAt(policy, "role") === textAt(role, "name"))
    .flatMap((policy) => statementsOf(textAt(policy, "policy")))
    .filter(({ allows, actions }) => allows && actions.some((action) => action.startsWith("lambda:")))
    .flatMap(({ resources }) => resources);
};

const checksOn = (state: State, router: StateResource, config: StackConfig): readonly Check[] => {
  const { provisionedConcurrency = 0, reservedConcurrency = 0 } = config.api.split ?? {};
  const alias = aliasOf(state, router);
  const name = textAt(router, "function_name");
  const warm = ofType(state, "aws_lambda_provisioned_concurrency_config").filter(
    (entry) => textAt(entry, "function_name") === name,
  );
  const versions = serving(state).flatMap((lambda) => aliasOf(state, lambda) ?? []);
  const longest = Math.max(...config.models.map(({ timeoutSeconds }) => timeoutSeconds));
  const [timeout, waits] = [
    Number(textAt(router, "timeout")),
    Math.min(...ofType(state, "aws_api_gateway_integration").map((one) => Number(textAt(one, "timeout_milliseconds")))),
  ];
  return [
    [sharesTold(router) === sharesAsked(state, config), "splits calls otherwise than asked"],
    [/^\d+$/.test(alias ? textAt(alias, "function_version") : ""), "has no alias on a published version"],
    [textAt(router, "tracing_config.0.mode") === "Active", "is not traced"],
    [Number(textAt(router, "reserved_concurrent_executions")) === reservedConcurrency, "reserves otherwise than asked"],
    [warm.length === (provisionedConcurrency > 0 ? 1 : 0), "is kept warm otherwise than asked"],
    [listAt(router, "vpc_config").length === 0, "is in a network that it does not need"],
    [listAt(router, "file_system_config").length === 0, "mounts models that it does not serve"],
    [listAt(router, "dead_letter_config").length === 0, "keeps calls that nobody waits for"],
    [
      timeout > longest && timeout * 1000 <= waits && waits <= 29_000,
      "does not outlast its versions within the gateway",
    ],
    [
      JSON.stringify([...invoked(state, router)].sort()) ===
        JSON.stringify(versions.map((one) => textAt(one, "arn")).sort()),
      "may invoke other than the versions' aliases",
    ],
  ];
};

/** R1, R2, R5, R11: a router where a split was asked for, with no more than it needs; none elsewhere. */
export const split = (state: State, config: StackConfig): string[] => {
  const routers = routing(state);
  return [
    ...verdict([[routers.length === (config.api.split ? 1 : 0), `${routers.length} routers, expected one per split`]]),
    ...routers.flatMap((router) => verdictOn(router, checksOn(state, router, config))),
  ];
};
