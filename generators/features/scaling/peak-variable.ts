import { daysOfEnd } from "@/generators/config/facts/peak-times";
import { hasColdVersions, hasOwnPeaks } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { attributesWithin, namesWithin } from "@/generators/parts/variables/entry-variable";
import { typeAt } from "@/generators/parts/variables/field-variable";
import type { Reader, StackVariable } from "@/generators/parts/variables/stack-variable";
import { expr } from "@/lib/hcl";
import { isObject } from "@/lib/permalink";

/** "09:30" → minute and hour of an Application Auto Scaling cron expression. */
function cron(time: string, days: string): string {
  const [hour = "0", minute = "0"] = time.split(":");
  return `cron(${Number(minute)} ${Number(hour)} ${days === "*" ? "* * ? *" : `? * ${days} *`})`;
}

/** The bounds of a version without provisioned concurrency are never used. */
function fits(config: StackConfig) {
  const least = hasOwnPeaks(config)
    ? expr`coalesce(pair[1].peak_min_capacity, pair[0].min_capacity)`
    : expr`pair[0].min_capacity`;
  const within = expr`${least} <= pair[1].max_capacity`;
  return hasColdVersions(config) ? expr`pair[1].provisioned_concurrency == 0 || ${within}` : within;
}

const peaks = { name: "peak_schedules", path: "scaling.schedules", each: "peak" };

const ownLimits = [
  namesWithin(peaks, "name", (words) => `Each schedule name must be ${words}.`),
  ...attributesWithin(peaks, [{ key: "timeZone" }, { key: "minCapacity" }]),
];

/** A peak through midnight ends on the day after. */
function endOf(schedule: StackConfig["scaling"]["schedules"][number]): string {
  return cron(schedule.end, daysOfEnd(schedule));
}

const CRON = /^cron\((\d+) (\d+) (?:\? \* (\S+)|\* \* \?) \*\)$/;

function clock(hour: string, minute: string): string {
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

/** The cron expressions that the stack writes, read back; others have no form in the wizard. */
const read: Reader = (value) => {
  if (!isObject(value)) return undefined;
  const items = Object.entries(value).map(([name, group]) => {
    const given = isObject(group) ? group : {};
    const [start, end] = [CRON.exec(String(given.start_cron)), CRON.exec(String(given.end_cron))];
    if (!start || !end) return undefined;
    const days = start[3] ?? "*";
    const times = { start: clock(start[2] ?? "", start[1] ?? ""), end: clock(end[2] ?? "", end[1] ?? "") };
    if (end[3] !== start[3] && end[3] !== daysOfEnd({ days, ...times })) return undefined;
    return {
      name,
      days,
      ...times,
      timeZone: given.time_zone ?? null,
      minCapacity: given.min_capacity ?? null,
    };
  });
  const read = items.filter((item) => item !== undefined);
  return read.length === items.length ? { scaling: { schedules: read } } : undefined;
};

/** Times at which versions are kept warmer, as a map by name. */
export const peakVariable: StackVariable = {
  name: peaks.name,
  refused: { "no name": { start_cron: "at noon", end_cron: "at midnight", time_zone: "UTC", min_capacity: 0 } },
  declare: (config) =>
    config.scaling.schedules.length > 0
      ? {
          description: "Times at which every version is kept warmer, by name; cron expressions in the named time zone.",
          type: expr`map(object({
            start_cron   = string
            end_cron     = string
            time_zone    = ${typeAt("scaling.schedules.timeZone")}
            min_capacity = ${typeAt("scaling.schedules.minCapacity")}
          }))`,
          value: Object.fromEntries(
            config.scaling.schedules.map((schedule) => [
              schedule.name,
              {
                start_cron: cron(schedule.start, schedule.days),
                end_cron: endOf(schedule),
                time_zone: schedule.timeZone,
                min_capacity: schedule.minCapacity,
              },
            ]),
          ),
          validations: [
            ...ownLimits,
            {
              condition: expr`alltrue([for pair in setproduct(values(var.peak_schedules), values(var.model_versions)) : ${fits(config)}])`,
              message: hasOwnPeaks(config)
                ? "The minimum during a peak, of the peak or of a version, must not exceed the version's max_capacity."
                : "min_capacity of a peak must not exceed the smallest max_capacity.",
            },
            {
              condition: expr`length(var.peak_schedules) == 0 || anytrue([for model in values(var.model_versions) : model.provisioned_concurrency > 0])`,
              message: "peak_schedules must be empty while no version has provisioned_concurrency.",
            },
          ],
        }
      : null,
  read,
};
