import { byDefault, choice, decimal, group, integer, list, prefault, text } from "@/generators/schema/field";
import { also, both, wholeText } from "./cloud-limits";
import { capacityShape, PROVISIONED } from "./model-capacity.schema";
import { placeholderPattern } from "./placeholder";

const LAMBDA_LIMITS = "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";
const STAGE_NAME = "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html";
const RESERVED = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html";
const ENVIRONMENT = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html";
const ALIAS_ROUTING = "https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html";
const ECR_TAG = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html";

/** API Gateway ends an integration of a REST API after 29 s unless the account's quota was raised. */
const GATEWAY_TIMEOUT_SECONDS = 29;

/** Keys the Lambda runtime sets itself, and those the stack sets. */
const reservedVariables =
  /^(?!(?:AWS_|_HANDLER$|_X_AMZN_|LAMBDA_|TZ$|LD_LIBRARY_PATH$|MODEL_VERSION$|MODEL_PATH$|CONFIG_PARAMETER$|LOG_LEVEL$))[A-Za-z][A-Za-z0-9_]+$/;

const environmentEntry = group(
  {
    name: text({
      label: "Variable name",
      help: "Environment variable of the function. Not for secrets.",
      pattern: reservedVariables,
      expected:
        "2 to 128 letters, digits and underscores, starting with a letter and not reserved by Lambda or the stack",
      min: 2,
      max: 128,
      source: ENVIRONMENT,
    }),
    value: text({
      label: "Variable value",
      help: "Plain text, not for secrets.",
      expected: "0 to 2,048 characters",
      min: 0,
      max: 2048,
      source: ENVIRONMENT,
      also: both(
        also("Variable value", "a value, not a placeholder", (value) => !placeholderPattern.test(value)),
        wholeText("Variable value"),
      ),
    }),
  },
  { label: "Environment variable", help: "A run-time setting of this version." },
);

/** One model version: one function, one alias, one stage. */
const modelSchema = group(
  {
    name: text({
      label: "Version name",
      section: "Image",
      help: "Name of the stage, so the version is served at /<name>/<path>; last part of the function's name.",
      pattern: /^[A-Za-z0-9](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9]))*$/,
      expected: "1 to 24 letters, digits, hyphens or underscores, starting and ending with a letter or digit",
      placeholder: "v1",
      max: 24,
      source: STAGE_NAME,
    }),
    imageTag: text({
      label: "Image tag",
      identity: true,
      help: "Tag of the container image in the stack's own repository. Tags are immutable: a new build needs a new tag.",
      pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/,
      expected: "1 to 128 letters, digits, dots, hyphens or underscores",
      placeholder: "v1-1.0.0",
      max: 128,
      source: ECR_TAG,
    }).apply(byDefault, "1.0.0"),
    imageDigest: text({
      label: "Image digest",
      identity: true,
      help: "Pins the exact image; used instead of the tag when given.",
      pattern: /^(?:sha256:[0-9a-f]{64})?$/,
      expected: "nothing, or sha256: and 64 hexadecimal digits",
      min: 0,
      max: 71,
      source: ECR_TAG,
    }).apply(byDefault, ""),
    modelSha256: text({
      label: "Model digest",
      identity: true,
      help: "SHA-256 of the model file that this version serves; its folder on the file system has this name. Empty: whatever is in the version's own folder.",
      pattern: /^(?:[0-9a-f]{64})?$/,
      expected: "nothing, or 64 hexadecimal digits",
      min: 0,
      max: 64,
      advanced: true,
      source: "https://csrc.nist.gov/pubs/fips/180-4/upd1/final",
    }).apply(byDefault, ""),
    memoryMb: integer({
      label: "Memory",
      section: "Compute",
      help: "CPU grows with memory: 1,769 MB is one vCPU.",
      unit: "MB",
      min: 128,
      max: 10240,
      source: LAMBDA_LIMITS,
    }).apply(byDefault, 2048),
    timeoutSeconds: integer({
      label: "Timeout",
      help: "API Gateway ends a REST proxy call after 29 s, so a longer timeout only costs money.",
      unit: "s",
      min: 1,
      max: GATEWAY_TIMEOUT_SECONDS,
      source:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html",
    }).apply(byDefault, 10),
    architecture: choice(["x86_64", "arm64"], {
      label: "Architecture",
      help: "Instruction set the image is built for. arm64 costs about 20 % less per GB-second.",
      source: "https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html",
    }).apply(byDefault, "x86_64"),
    ephemeralStorageMb: integer({
      label: "Ephemeral storage",
      help: "Size of /tmp. Models live on EFS, so the default is usually enough.",
      unit: "MB",
      min: 512,
      max: 10240,
      source: LAMBDA_LIMITS,
    }).apply(byDefault, 512),
    logLevel: choice(["DEBUG", "INFO", "WARN", "ERROR"], {
      label: "Log level",
      help: "Application log level of the JSON log.",
      source: "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html",
    }).apply(byDefault, "INFO"),
    provisionedConcurrency: integer({
      label: "Provisioned concurrency",
      section: "Concurrency",
      help: "Execution environments kept warm from the start; autoscaling adjusts the number afterwards. Billed by the hour. 0: none, every environment starts cold.",
      min: 0,
      max: 10000,
      source: PROVISIONED,
    }).apply(byDefault, 5),
    reservedConcurrency: integer({
      label: "Reserved concurrency",
      help: "Upper bound of this version's concurrent executions, taken from the account's limit.",
      min: 1,
      max: 100000,
      source: RESERVED,
    }).apply(byDefault, 100),
    ...capacityShape,
    canaryPercent: decimal({
      label: "Canary traffic",
      help: "Share of calls that the newest published version of the function gets; the rest stays with the stable one. 0: all calls go to the newest.",
      unit: "%",
      min: 0,
      max: 99,
      advanced: true,
      source: ALIAS_ROUTING,
    }).apply(byDefault, 0),
    stableVersion: integer({
      label: "Stable version",
      help: "Number of the published version that gets the rest of the calls.",
      min: 1,
      max: 1000000,
      identifier: true,
      advanced: true,
      when: [{ field: "canaryPercent", not: ["0"] }],
      source: ALIAS_ROUTING,
    }).apply(byDefault, 1),
    splitPercent: integer({
      label: "Share of the split",
      help: "Calls of the traffic split that this version gets; the shares of all versions add up to 100.",
      unit: "%",
      min: 0,
      max: 100,
      advanced: true,
      when: [{ field: "api.split", is: ["set"] }],
      source: "https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html",
    }).apply(byDefault, 0),
    environment: list(environmentEntry, {
      label: "Environment variables",
      help: "More run-time settings of this version, in addition to those the stack sets.",
      max: 50,
      source: ENVIRONMENT,
    }).apply(byDefault, []),
  },
  { label: "Model version", help: "One Lambda function, alias and API stage." },
);

export type ModelConfig = import("zod").z.output<typeof modelSchema>;

/** The list of versions, side by side for A/B tests. */
export const modelsSchema = list(modelSchema, {
  label: "Model versions",
  help: "Each version gets its own function, alias, stage and alarms.",
  min: 1,
  // Ten stages per REST API is the default quota.
  max: 10,
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html",
}).apply(prefault, [
  { name: "v1", imageTag: "v1-1.0.0" },
  { name: "v2", imageTag: "v2-1.0.0" },
]);
