import { byDefault, type FieldMeta, numberChoice } from "@/generators/schema/field";

const RETENTION = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html";

/** What CloudWatch Logs accepts. */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** How long log groups keep their events. */
export function retention(meta: Pick<FieldMeta, "label" | "help">) {
  return numberChoice(RETENTION_DAYS, { ...meta, unit: "days", source: RETENTION });
}

/** The retention of some log groups, where it is not that of all others. */
export function ownRetention(label: string, meta: Partial<FieldMeta> = {}) {
  return numberChoice([0, ...RETENTION_DAYS], {
    label,
    help: "Where these logs are kept longer or shorter than the others.",
    unit: "days",
    options: { 0: "As all logs" },
    advanced: true,
    source: RETENTION,
    ...meta,
  }).apply(byDefault, 0);
}
