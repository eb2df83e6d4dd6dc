import type { z } from "zod";
import { refuse } from "@/generators/schema/field";
import { nameLengths } from "@/lib/aws/name-lengths";
import { routerReservation } from "../facts/traffic-split";
import type { ModelConfig } from "../options/models.schema";
import type { StackConfig } from "../options/stack-options";

export type Refinement = z.core.$RefinementCtx;

/** Lambda keeps 100 concurrent executions of the account unreserved. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html */
export const UNRESERVED_CONCURRENCY = 100;

const FUNCTION_NAME_LIMIT = nameLengths["aws_lambda_function.function_name"].max;

/** All variables of a function together. Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const ENVIRONMENT_BYTES = 4096;
/** Room for the four variables that the stack sets itself. */
const OWN_ENVIRONMENT_BYTES = 512;

/** Every value of a list of entries is there once. */
export function checkUnique(
  refinement: Refinement,
  path: readonly (string | number)[],
  key: string,
  label: string,
  values: readonly string[],
  other = "entry",
): void {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index)
      refuse(refinement, [...path, index, key], label, value, `a name that no other ${other} has`);
  }
}

function checkCapacity(refinement: Refinement, model: ModelConfig, at: number): void {
  const { minCapacity, maxCapacity, peakMinCapacity, reservedConcurrency, provisionedConcurrency } = model;
  if (provisionedConcurrency === 0) return;
  const refuseField = (key: keyof ModelConfig, label: string, expected: string) =>
    refuse(refinement, ["models", at, key], label, model[key], expected);
  if (maxCapacity < minCapacity)
    refuseField("maxCapacity", "Autoscaling maximum", `at least the autoscaling minimum, ${minCapacity}`);
  if (peakMinCapacity > maxCapacity)
    refuseField("peakMinCapacity", "Minimum during peaks", `at most the autoscaling maximum, ${maxCapacity}`);
  if (reservedConcurrency < maxCapacity)
    refuseField("reservedConcurrency", "Reserved concurrency", `at least the autoscaling maximum, ${maxCapacity}`);
  if (provisionedConcurrency > reservedConcurrency) {
    const expected = `at most the reserved concurrency, ${reservedConcurrency}`;
    refuseField("provisionedConcurrency", "Provisioned concurrency", expected);
  }
}

/**
 * An alias has weights or provisioned concurrency. Lambda's answer to both is "Alias with weights can not be used with
 * Provisioned Concurrency". Source: https://github.com/hashicorp/terraform-provider-aws/pull/48116
 */
function checkCanary(refinement: Refinement, { canaryPercent, provisionedConcurrency }: ModelConfig, at: number): void {
  if (canaryPercent === 0 || provisionedConcurrency === 0) return;
  const expected = `0 while ${provisionedConcurrency} environments are provisioned: Lambda takes no weights on an alias with provisioned concurrency, so set that to 0 first`;
  refuse(refinement, ["models", at, "canaryPercent"], "Canary traffic", canaryPercent, expected);
}

function checkEnvironment(refinement: Refinement, model: ModelConfig, at: number): void {
  const names = model.environment.map(({ name }) => name);
  checkUnique(refinement, ["models", at, "environment"], "name", "Variable name", names, "variable of this version");
  const bytes = new TextEncoder().encode(model.environment.map(({ name, value }) => name + value).join("")).length;
  if (bytes > ENVIRONMENT_BYTES - OWN_ENVIRONMENT_BYTES) {
    refuse(
      refinement,
      ["models", at, "environment"],
      "Environment variables",
      `${bytes} bytes`,
      `at most ${ENVIRONMENT_BYTES - OWN_ENVIRONMENT_BYTES} bytes in all`,
    );
  }
}

/** CloudFormation puts a secret or a parameter in its place, and has no way to write it as text: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const dynamicReference = /\{\{resolve:/;

/** What a SAM template cannot hold as it is. */
function checkTemplateValues(refinement: Refinement, { environment }: ModelConfig, at: number): void {
  for (const [entry, { value }] of environment.entries()) {
    if (!dynamicReference.test(value)) continue;
    const expected = "no {{resolve:…}} beside a SAM template: CloudFormation would put another value in its place";
    refuse(refinement, ["models", at, "environment", entry, "value"], "Variable value", value, expected);
  }
}

/** One tag is one image, and an image is built for one architecture. */
function checkImage(refinement: Refinement, models: readonly ModelConfig[], at: number): void {
  const model = models[at];
  if (!model || model.imageDigest) return;
  const other = models
    .slice(0, at)
    .find(
      (earlier) =>
        !earlier.imageDigest && earlier.imageTag === model.imageTag && earlier.architecture !== model.architecture,
    );
  if (other) {
    const expected = `a tag of its own: ${other.name} uses this one for ${other.architecture}`;
    refuse(refinement, ["models", at, "imageTag"], "Image tag", model.imageTag, expected);
  }
}

/** What binds the fields of a version, and versions to each other. */
export function checkModels(refinement: Refinement, config: StackConfig): void {
  // Folders of a build and names in a SAM template tell no case apart.
  const names = config.models.map(({ name }) => name.toLowerCase());
  checkUnique(refinement, ["models"], "name", "Version name", names);
  for (const [at, model] of config.models.entries()) {
    checkCapacity(refinement, model, at);
    checkCanary(refinement, model, at);
    checkEnvironment(refinement, model, at);
    if (config.pipeline.kind === "sam") checkTemplateValues(refinement, model, at);
    checkImage(refinement, config.models, at);
    const functionName = `${config.project}-${config.environment}-${model.name}`;
    if (functionName.length > FUNCTION_NAME_LIMIT) {
      refuse(
        refinement,
        ["models", at, "name"],
        "Version name",
        model.name,
        `a function name (${functionName}) of at most ${FUNCTION_NAME_LIMIT} characters`,
      );
    }
  }
}

/** The reservations of all versions fit into the account. */
export function checkAccount(refinement: Refinement, config: StackConfig): void {
  const router = routerReservation(config);
  const reserved = config.models.reduce((sum, model) => sum + model.reservedConcurrency, router);
  const { accountConcurrency } = config.scaling;
  if (reserved + UNRESERVED_CONCURRENCY > accountConcurrency) {
    refuse(
      refinement,
      ["scaling", "accountConcurrency"],
      "Account concurrency limit",
      accountConcurrency,
      `at least ${reserved + UNRESERVED_CONCURRENCY}: ${reserved} reserved by the versions${router > 0 ? ", the router" : ""} and ${UNRESERVED_CONCURRENCY} unreserved`,
    );
  }
}
