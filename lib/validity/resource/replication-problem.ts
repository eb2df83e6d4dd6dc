import { isObject } from "@/lib/json/is-object";

/**
 * What the provider refuses in the settings of a replication task; undefined where it takes them.
 * https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/dms/task_settings_json.go
 */
export function replicationProblem(text: string): string | undefined {
  const settings = readObject(text);
  if (!settings) return "settings as a JSON object";
  const { Logging: logging } = settings;
  if (!isObject(logging)) return undefined;
  const named = NAMED_BY_AWS.find((name) => Object.hasOwn(logging, name));
  if (named) return `no Logging.${named}, which AWS sets`;
  return logging.EnableLogContext === true && logging.EnableLogging !== true
    ? "Logging.EnableLogging = true beside Logging.EnableLogContext"
    : undefined;
}

const NAMED_BY_AWS = ["CloudWatchLogGroup", "CloudWatchLogStream"];

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return {};
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
