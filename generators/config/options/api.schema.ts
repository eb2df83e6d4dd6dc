import {
  byDefault,
  choice,
  decimal,
  describe,
  flag,
  group,
  integer,
  list,
  nullable,
  numberChoice,
  prefault,
  text,
} from "@/generators/schema/field";
import { networkAddress, pathPart } from "./cloud-names";
import { ownRetention } from "./retention.schema";
import { trafficSplitSchema } from "./traffic-split.schema";

const THROTTLE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
const ENDPOINT = "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html";
const ENDPOINT_TYPES =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html";
const PRIVATE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html";
const CACHE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html";

/** True when the text is a JSON object; the API's request model is one. */
function isJsonObject(value: string): boolean {
  if (value === "") return true;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}

const REQUEST_SCHEMA_FORM = "a JSON object of at most 8,192 characters";

/** A GET beside the POST, with a throttle of its own. */
const healthSchema = group(
  {
    rateLimit: decimal({
      label: "Health rate limit",
      help: "GET requests per second that each stage lets through.",
      unit: "requests/s",
      min: 1,
      max: 10000,
      source: THROTTLE,
    }).apply(byDefault, 10),
    burstLimit: integer({
      label: "Health burst limit",
      help: "GET requests that each stage lets through at once.",
      unit: "requests",
      min: 1,
      max: 5000,
      source: THROTTLE,
    }).apply(byDefault, 10),
    cacheGb: numberChoice([0, 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237], {
      label: "Cache",
      help: "Encrypted, one per stage, billed by the hour. It holds answers to GET only: a body is not part of a cache key, so inference is never cached.",
      unit: "GB",
      options: { 0: "Off" },
      source: CACHE,
    }).apply(byDefault, 0),
    cacheSeconds: integer({
      label: "Cache lifetime",
      help: "How long an answer stays in the cache.",
      unit: "s",
      min: 1,
      max: 3600,
      when: [{ field: "cacheGb", not: ["0"] }],
      source: CACHE,
    }).apply(byDefault, 60),
  },
  { label: "Health check", help: "GET on the same path." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Health check",
    help: "GET on the same path says whether a version answers; it has its own throttle.",
    source: THROTTLE,
    advanced: true,
  })
  .apply(byDefault, null);

/** The REST API in front of the functions. */
export const apiSchema = group(
  {
    path: text({
      label: "Path",
      help: "Last part of the URL: https://…/<version>/<path>.",
      pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._~-]*[A-Za-z0-9])?$/,
      expected: "1 to 64 letters, digits, dots, hyphens, tildes or underscores, without slashes",
      also: pathPart("Path"),
      placeholder: "predict",
      max: 64,
      source: "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateResource.html",
    }).apply(byDefault, "predict"),
    endpoint: choice(["regional", "edge", "private"], {
      label: "Endpoint type",
      help: "Edge serves callers from CloudFront's locations and takes its certificate from us-east-1. Private answers only through a VPC endpoint.",
      options: { regional: "Regional", edge: "Edge", private: "Private" },
      source: ENDPOINT_TYPES,
    }).apply(byDefault, "regional"),
    callerCidrs: list(
      text({
        label: "Callers' range",
        help: "IPv4 range in CIDR notation.",
        pattern: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:[89]|[12]\d|3[0-2])$/,
        expected: "an IPv4 range between /8 and /32, such as 10.0.0.0/16",
        also: networkAddress("Callers' range"),
        placeholder: "10.0.0.0/16",
        min: 9,
        max: 18,
        source: PRIVATE,
      }),
      {
        label: "Allowed CIDR ranges",
        help: "Networks that may reach the private endpoint, such as peered VPCs. Empty: this VPC only.",
        max: 20,
        when: [{ field: "endpoint", is: ["private"] }],
        source: PRIVATE,
      },
    ).apply(byDefault, []),
    authorization: choice(["api-key", "iam", "api-key-and-iam"], {
      label: "Authorisation",
      help: "The API key meters each caller, IAM signs each request. Without keys there are no usage plans: no quota, one throttle for all callers.",
      options: { "api-key": "API key", iam: "IAM signature", "api-key-and-iam": "API key and IAM signature" },
      source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    }).apply(byDefault, "api-key"),
    rateLimit: decimal({
      label: "Stage rate limit",
      help: "Steady requests per second that each stage lets through, across all callers.",
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
    health: healthSchema,
    split: trafficSplitSchema,
    accessLogRetentionDays: ownRetention("Access-log retention"),
    disableDefaultEndpoint: flag({
      label: "Disable default endpoint",
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
