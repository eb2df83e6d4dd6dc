import type { StackConfig } from "@/generators/config/stack";
import { valueAt } from "@/lib/json/value-at";
import { isObject, type JsonObject, type JsonValue } from "@/lib/permalink";

/** What one variable of terraform.tfvars says about the configuration; undefined where it cannot be read back. */
type Reader = (value: JsonValue, base: StackConfig) => JsonObject | undefined;

const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const camelKeys = (group: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [camel(key), value]));

/** A variable that is one field, at a dotted path. */
const field =
  (path: string): Reader =>
  (value) =>
    path.split(".").reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value) as JsonObject;

/** A field only where the group around it is in use; a tfvars file cannot switch that on. */
const within =
  (group: string, key: string): Reader =>
  (value, base) =>
    (valueAt(base, group.split(".")) ?? null) === null ? undefined : field(`${group}.${key}`)(value, base);

/** `{ CostCentre = "42" }` → `[{ key, value }]`. */
const pairs = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isObject(value) ? Object.entries(value).map(([key, one]) => ({ [name]: key, value: one ?? null })) : value;

/** A map of groups → a list of groups with names; what the map does not say stays as in the group of that name. */
const named =
  (key: "models" | "usagePlans", shape: (group: JsonObject) => JsonObject = camelKeys): Reader =>
  (value, base) => {
    if (!isObject(value)) return undefined;
    const existing: readonly { readonly name: string }[] = base[key];
    const items = Object.entries(value).map(([name, group]) => ({
      ...(existing.find((one) => one.name === name) ?? {}),
      name,
      ...(isObject(group) ? shape(group) : {}),
    }));
    return { [key]: items };
  };

const canaryOf = (canary: JsonValue | undefined): JsonObject =>
  isObject(canary) ? { canaryPercent: canary.percent ?? null, stableVersion: Number(canary.stable_version) } : {};

const model = ({ environment, canary, ...group }: JsonObject): JsonObject => {
  const variables = pairs(environment, "name");
  return {
    ...camelKeys(group),
    ...canaryOf(canary),
    ...(variables === undefined ? {} : { environment: variables }),
  };
};

const plan = ({ method_throttle: throttle, ...group }: JsonObject): JsonObject => ({
  ...camelKeys(group),
  ...(isObject(throttle) ? { perMethod: camelKeys(throttle) } : {}),
});

const CRON = /^cron\((\d+) (\d+) (?:\? \* (\S+)|\* \* \?) \*\)$/;

const clock = (hour: string, minute: string): string => `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;

/** The cron expressions that the stack writes, read back; others have no form in the wizard. */
const schedules: Reader = (value) => {
  if (!isObject(value)) return undefined;
  const items = Object.entries(value).map(([name, group]) => {
    const given = isObject(group) ? group : {};
    const [start, end] = [CRON.exec(String(given.start_cron)), CRON.exec(String(given.end_cron))];
    if (!start || !end || start[3] !== end[3]) return undefined;
    return {
      name,
      days: start[3] ?? "*",
      start: clock(start[2] ?? "", start[1] ?? ""),
      end: clock(end[2] ?? "", end[1] ?? ""),
      timeZone: given.time_zone ?? null,
      minCapacity: given.min_capacity ?? null,
    };
  });
  const read = items.filter((item) => item !== undefined);
  return read.length === items.length ? { scaling: { schedules: read } } : undefined;
};

/** Every variable of the stack that an option of the wizard sets. */
export const variableFields: Readonly<Record<string, Reader>> = {
  aws_region: field("region"),
  project: field("project"),
  environment: field("environment"),
  owner: field("owner"),
  stack_version: field("version"),
  extra_tags: (value) => {
    const tags = pairs(value, "key");
    return tags === undefined ? undefined : { tags };
  },
  model_versions: named("models", model),
  account_concurrency_limit: field("scaling.accountConcurrency"),
  peak_schedules: schedules,
  vpc_cidr: field("network.cidr"),
  zone_count: field("network.zones"),
  api_path: field("api.path"),
  stage_throttle: (value) => (isObject(value) ? { api: camelKeys(value) } : undefined),
  health_throttle: (value, base) =>
    isObject(value) && base.api.health !== null ? { api: { health: camelKeys(value) } } : undefined,
  api_caller_cidrs: field("api.callerCidrs"),
  usage_plans: named("usagePlans", plan),
  waf_rate_limit: field("firewall.rateLimit"),
  access_log_retention_days: field("api.accessLogRetentionDays"),
  waf_log_retention_days: field("firewall.logRetentionDays"),
  flow_log_retention_days: field("network.flowLogRetentionDays"),
  log_retention_days: field("observability.logRetentionDays"),
  alert_emails: field("alerts.emails"),
  info_emails: field("alerts.infoEmails"),
  latency_target_ms: field("alerts.latencyMs"),
  domain_name: within("domain", "name"),
  zone_name: within("domain", "zoneName"),
  extra_domain_names: within("domain", "extraNames"),
  truststore_uri: within("domain.mutualTls", "truststoreUri"),
  connection_arn: field("pipeline.connectionArn"),
};
