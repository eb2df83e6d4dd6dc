import { byDefault, choice, decimal, flag, group, integer, list, prefault, text } from "../field";

const THROTTLE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
const PLANS = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
const ENDPOINT = "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html";

/** True when the text is a JSON object; the API's request model is one. */
const isJsonObject = (value: string): boolean => {
  if (value === "") return true;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
};

const REQUEST_SCHEMA_FORM = "a JSON object of at most 8,192 characters";

/** The REST API in front of the functions. */
export const apiSchema = group(
  {
    path: text({
      label: "Path",
      help: "Last part of the URL: https://…/<version>/<path>.",
      pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._~-]*[A-Za-z0-9])?$/,
      expected: "1 to 64 letters, digits, dots, hyphens, tildes or underscores, without slashes",
      placeholder: "predict",
      max: 64,
      source: "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateResource.html",
    }).apply(byDefault, "predict"),
    authorization: choice(["api-key", "api-key-and-iam"], {
      label: "Authorisation",
      help: "The API key meters each caller; IAM also signs each request.",
      options: { "api-key": "API key", "api-key-and-iam": "API key and IAM signature" },
      source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    }).apply(byDefault, "api-key"),
    rateLimit: decimal({
      label: "Stage rate limit",
      help: "Steady requests per second that each stage lets through, over all callers.",
      unit: "requests/s",
      min: 1,
      max: 10000,
      source: THROTTLE,
    }).apply(byDefault, 2000),
    burstLimit: integer({
      label: "Stage burst limit",
      help: "Requests that each stage lets through at once.",
      unit: "requests",
      min: 1,
      max: 5000,
      source: THROTTLE,
    }).apply(byDefault, 1000),
    requestSchema: text({
      label: "Request schema",
      help: "JSON Schema (draft 4) that API Gateway validates each body against. Empty: any JSON object.",
      expected: REQUEST_SCHEMA_FORM,
      min: 0,
      max: 8192,
      multiline: true,
      source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html",
      also: {
        holds: isJsonObject,
        error: () => `Request schema: received text that is not a JSON object, expected ${REQUEST_SCHEMA_FORM}`,
      },
    }).apply(byDefault, ""),
    disableDefaultEndpoint: flag({
      label: "Close the execute-api endpoint",
      help: "Callers can then reach the API through the custom domain only.",
      source: ENDPOINT,
    }).apply(byDefault, false),
    manageAccountLogging: flag({
      label: "Set the account's logging role",
      help: "API Gateway writes logs only when the account has a role for it, one per Region. Switch off where another stack owns that setting.",
      source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
    }).apply(byDefault, true),
  },
  { label: "API", help: "REST API, one stage per version." },
).apply(prefault, {});

/** One tier: quota, throttle and a key of its own. */
const usagePlanSchema = group(
  {
    name: text({
      label: "Plan name",
      help: "Part of the plan's, the key's and the secret's name.",
      pattern: /^[a-z0-9](?:[a-z0-9]|[-_](?=[a-z0-9]))*$/,
      expected: "1 to 32 lower-case letters, digits, hyphens or underscores",
      placeholder: "standard",
      max: 32,
      source: PLANS,
    }),
    rateLimit: decimal({
      label: "Rate limit",
      help: "Steady requests per second of one key.",
      unit: "requests/s",
      min: 1,
      max: 10000,
      source: THROTTLE,
    }).apply(byDefault, 500),
    burstLimit: integer({
      label: "Burst limit",
      help: "Requests of one key at once.",
      unit: "requests",
      min: 1,
      max: 5000,
      source: THROTTLE,
    }).apply(byDefault, 250),
    quotaLimit: integer({
      label: "Quota",
      help: "Requests of one key per period.",
      unit: "requests",
      min: 1,
      max: 2147483647,
      source: PLANS,
    }).apply(byDefault, 10000000),
    quotaPeriod: choice(["DAY", "WEEK", "MONTH"], {
      label: "Quota period",
      help: "When the count starts again.",
      options: { DAY: "Day", WEEK: "Week", MONTH: "Month" },
      source: PLANS,
    }).apply(byDefault, "MONTH"),
  },
  { label: "Usage plan", help: "Quota, throttle and an API key; covers every stage." },
);

/** The tiers. Every plan covers every stage. */
export const usagePlansSchema = list(usagePlanSchema, {
  label: "Usage plans",
  help: "Tiers of callers. Each has an API key whose value is kept in Secrets Manager.",
  min: 1,
  max: 20,
  source: PLANS,
}).apply(prefault, [{ name: "standard" }]);
