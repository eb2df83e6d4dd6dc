import type { StackConfig } from "@/generators";
import { routing, serving } from "../serving";
import { at, listAt, ofType, type State, type StateResource, textAt } from "../state";

const aliasOf = (state: State, lambda: StateResource) =>
  ofType(state, "aws_lambda_alias").find((alias) => textAt(alias, "function_name") === textAt(lambda, "function_name"));

/** R1, R2: image functions of the own repository, published, aliased, reserved. */
export const functions = (state: State): string[] => {
  const repositories = ofType(state, "aws_ecr_repository").map((repository) => textAt(repository, "repository_url"));
  return serving(state).flatMap((lambda) => {
    const alias = aliasOf(state, lambda);
    const problems: [boolean, string][] = [
      [textAt(lambda, "package_type") === "Image", "is no image function"],
      [repositories.some((url) => textAt(lambda, "image_uri").startsWith(url)), "takes its image from elsewhere"],
      [at(lambda.values, "publish") === true, "publishes no version"],
      [/^\d+$/.test(alias ? textAt(alias, "function_version") : ""), "has no alias on a published version"],
      [Number(textAt(lambda, "reserved_concurrent_executions")) > 0, "has no reserved concurrency"],
      [textAt(lambda, "kms_key_arn") !== "", "encrypts its environment with no key of ours"],
      [textAt(lambda, "tracing_config.0.mode") === "Active", "is not traced"],
      [listAt(lambda, "vpc_config.0.subnet_ids").length >= 2, "runs in fewer than two zones"],
      [textAt(lambda, "environment.0.variables.MODEL_VERSION") !== "", "does not know its version"],
    ];
    return problems.filter(([holds]) => !holds).map(([, text]) => `${lambda.address} ${text}`);
  });
};

/** R2: what all functions reserve leaves the account 100. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html */
export const reservations = (state: State, config: StackConfig): string[] => {
  const reserved = [...serving(state), ...routing(state)]
    .map((lambda) => Number(textAt(lambda, "reserved_concurrent_executions")))
    .reduce((sum, value) => sum + value, 0);
  const { accountConcurrency } = config.scaling;
  return reserved + 100 <= accountConcurrency
    ? []
    : [`the functions reserve ${reserved} of ${accountConcurrency}, expected 100 to be left`];
};

/** What a version serves: all calls by the newest published version, or a share by it and the rest by the stable one. */
export const canaries = (state: State, config: StackConfig): string[] =>
  config.models.flatMap(({ name, canaryPercent, stableVersion }) => {
    const alias = ofType(state, "aws_lambda_alias").find((entry) =>
      textAt(entry, "function_name").endsWith(`-${name}`),
    );
    if (!alias || canaryPercent === 0) return [];
    return textAt(alias, "function_version") === String(stableVersion)
      ? []
      : [`${alias.address} has left its stable version`];
  });

const tracking = "target_tracking_scaling_policy_configuration.0";
const predefinedMetric = `${tracking}.predefined_metric_specification.0.predefined_metric_type`;

const scalesIn = (policy: StateResource): boolean => textAt(policy, `${tracking}.disable_scale_in`) !== "true";

/** All policies of a target must agree before it is scaled in, and one whose metric has no values never does. */
const takesSilenceForZero = (policy: StateResource): boolean =>
  listAt(policy, `${tracking}.customized_metric_specification.0.metrics`).some((metric) =>
    JSON.stringify(metric).includes('"FILL('),
  );

/** R2, R3: provisioned concurrency, target and policy per alias; the maximum fits into the reservation. */
export const scaling = (state: State, config: StackConfig): string[] =>
  serving(state).flatMap((lambda) => {
    const name = textAt(lambda, "function_name");
    const alias = aliasOf(state, lambda);
    const id = `function:${name}:${alias ? textAt(alias, "name") : ""}`;
    const target = ofType(state, "aws_appautoscaling_target").find((entry) => textAt(entry, "resource_id") === id);
    const policies = ofType(state, "aws_appautoscaling_policy").filter((entry) => textAt(entry, "resource_id") === id);
    const model = config.models.find((entry) => name.endsWith(`-${entry.name}`));
    if (model?.provisionedConcurrency === 0) return target ? [`${lambda.address} scales what it does not have`] : [];
    const problems: [boolean, string][] = [
      [
        ofType(state, "aws_lambda_provisioned_concurrency_config").some(
          (entry) =>
            textAt(entry, "function_name") === name &&
            textAt(entry, "qualifier") === (alias ? textAt(alias, "name") : "?"),
        ),
        "has no provisioned concurrency on its alias",
      ],
      [target !== undefined, "has no scaling target"],
      [
        !target || Number(textAt(target, "max_capacity")) <= Number(textAt(lambda, "reserved_concurrent_executions")),
        "scales beyond its reservation",
      ],
      [
        policies.some((policy) => textAt(policy, predefinedMetric) === "LambdaProvisionedConcurrencyUtilization"),
        "is not tracked by utilisation",
      ],
      [
        config.scaling.schedules.length === 0 ||
          (policies.some(scalesIn) && policies.filter(scalesIn).every(takesSilenceForZero)),
        "keeps what a peak left behind while nobody calls",
      ],
    ];
    return problems.filter(([holds]) => !holds).map(([, text]) => `${lambda.address} ${text}`);
  });
