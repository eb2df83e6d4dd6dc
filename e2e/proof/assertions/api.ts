import type { StackConfig } from "@/generators";
import { stagesOf } from "../serving";
import { at, listAt, ofType, type State, type StateResource, textAt } from "../state";
import { verdict, verdictOn } from "./verdict";

/** By key, by signature or by both, as the configuration says. */
const isProtected = (method: StateResource, { api }: StackConfig): boolean =>
  (api.authorization === "iam" || at(method.values, "api_key_required") === true) &&
  (api.authorization === "api-key" || textAt(method, "authorization") === "AWS_IAM");

/** R5: REST only; each stage names its own function; a scoped permission per alias and stage. */
export const stages = (state: State, config: StackConfig): string[] => {
  const all = ofType(state, "aws_api_gateway_stage");
  const named = all.map((stage) => textAt(stage, "variables.functionName"));
  const permissions = ofType(state, "aws_lambda_permission");
  const expected = stagesOf(config).length;
  return [
    ...(state.resources.some(({ type }) => type.startsWith("aws_apigatewayv2_"))
      ? ["an API of the second generation is in the state"]
      : []),
    ...(all.length === expected ? [] : [`${all.length} stages, expected ${expected}`]),
    ...(new Set(named).size === all.length ? [] : ["two stages serve the same function"]),
    ...all
      .filter(
        (stage) =>
          !permissions.some(
            (permission) =>
              textAt(permission, "function_name") === textAt(stage, "variables.functionName") &&
              textAt(permission, "qualifier") === textAt(stage, "variables.functionAlias") &&
              textAt(permission, "source_arn").includes(`/${textAt(stage, "stage_name")}/POST/${config.api.path}`),
          ),
      )
      .map((stage) => `${stage.address} may not call its function`),
    ...all
      .filter(
        (stage) =>
          textAt(stage, "xray_tracing_enabled") !== "true" ||
          textAt(stage, "access_log_settings.0.destination_arn") === "",
      )
      .map((stage) => `${stage.address} is not logged and traced`),
    ...ofType(state, "aws_api_gateway_method")
      .filter((method) => textAt(method, "request_validator_id") === "" || !isProtected(method, config))
      .map((method) => `${method.address} lets requests in without key or validation`),
    ...ofType(state, "aws_api_gateway_integration")
      .filter(
        (integration) =>
          textAt(integration, "type") !== "AWS_PROXY" || !textAt(integration, "uri").includes("${stageVariables."),
      )
      .map((integration) => `${integration.address} is no proxy to the stage's alias`),
    ...ofType(state, "aws_api_gateway_deployment")
      .filter((deployment) => at(deployment.values, "triggers") == null)
      .map((deployment) => `${deployment.address} never redeploys`),
  ];
};

/** R5, D: execution and access logs work and every stage is throttled, measured and free of request data in its logs. */
export const stageSettings = (state: State): string[] => {
  const settings = ofType(state, "aws_api_gateway_method_settings").filter(
    (entry) => textAt(entry, "method_path") === "*/*",
  );
  const groups = ofType(state, "aws_cloudwatch_log_group").map((group) => textAt(group, "arn"));
  return [
    ...verdict([
      [
        ofType(state, "aws_api_gateway_account").some((account) => textAt(account, "cloudwatch_role_arn") !== ""),
        "API Gateway has no role to write logs with",
      ],
    ]),
    ...ofType(state, "aws_api_gateway_stage").flatMap((stage) => {
      const own = settings.find((entry) => textAt(entry, "stage_name") === textAt(stage, "stage_name"));
      const at0 = (name: string) => (own === undefined ? "" : textAt(own, `settings.0.${name}`));
      return verdictOn(stage, [
        [groups.includes(textAt(stage, "access_log_settings.0.destination_arn")), "logs to a group that is not ours"],
        [isJson(textAt(stage, "access_log_settings.0.format")), "does not log as JSON"],
        [at0("metrics_enabled") === "true", "is not measured"],
        [/^(?:INFO|ERROR)$/.test(at0("logging_level")), "keeps no execution log"],
        [at0("data_trace_enabled") === "false", "writes requests into its log"],
        [Number(at0("throttling_rate_limit")) > 0 && Number(at0("throttling_burst_limit")) > 0, "is not throttled"],
      ]);
    }),
  ];
};

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
};

/** One key per plan, or those that the plan names; none where nobody shows a key. */
const keyCount = ({ api, usagePlans }: StackConfig): number =>
  api.authorization === "iam" ? 0 : usagePlans.reduce((sum, { keys }) => sum + Math.max(1, keys.length), 0);

/** R6: every plan covers every stage and has its keys. */
export const usagePlans = (state: State, config: StackConfig): string[] => {
  const expected = config.api.authorization === "iam" ? 0 : config.usagePlans.length;
  const keys = ofType(state, "aws_api_gateway_api_key").length;
  const stageCount = ofType(state, "aws_api_gateway_stage").length;
  const plans = ofType(state, "aws_api_gateway_usage_plan");
  const withKey = ofType(state, "aws_api_gateway_usage_plan_key").map((key) => textAt(key, "usage_plan_id"));
  return [
    ...(plans.length === expected ? [] : [`${plans.length} usage plans, expected ${expected}`]),
    ...(keys === keyCount(config) ? [] : [`${keys} keys, expected ${keyCount(config)}`]),
    ...plans
      .filter((plan) => listAt(plan, "api_stages").length !== stageCount)
      .map((plan) => `${plan.address} does not cover every stage`),
    ...plans
      .filter(
        (plan) =>
          textAt(plan, "quota_settings.0.limit") === "" || textAt(plan, "throttle_settings.0.rate_limit") === "",
      )
      .map((plan) => `${plan.address} has no quota or throttle`),
    ...plans.filter((plan) => !withKey.includes(textAt(plan, "id"))).map((plan) => `${plan.address} has no key`),
  ];
};
