import { byDefault, choice, decimal, group, integer, list, prefault, text } from "@/generators/schema/field";
import { knownTimeZone } from "./cloud-places";

const CONCURRENCY = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html";
const SCHEDULED =
  "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html";

function clock(label: string, help: string) {
  return text({
    label,
    help,
    pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    expected: "a time of day as HH:MM",
    placeholder: "09:00",
    min: 5,
    max: 5,
    source: SCHEDULED,
  });
}

const scheduleSchema = group(
  {
    name: text({
      label: "Schedule name",
      help: "Part of the scheduled action's name.",
      pattern: /^[a-z][a-z0-9-]*$/,
      expected: "1 to 32 lower-case letters, digits and hyphens, starting with a letter",
      placeholder: "trading-hours",
      max: 32,
      source: SCHEDULED,
    }),
    days: choice(["MON-FRI", "SAT-SUN", "*", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"], {
      label: "Days",
      help: "Days of the week on which the peak is expected.",
      options: {
        "MON-FRI": "Monday to Friday",
        "SAT-SUN": "Saturday and Sunday",
        "*": "Every day",
        MON: "Monday",
        TUE: "Tuesday",
        WED: "Wednesday",
        THU: "Thursday",
        FRI: "Friday",
        SAT: "Saturday",
        SUN: "Sunday",
      },
      source: SCHEDULED,
    }).apply(byDefault, "MON-FRI"),
    start: clock("Peak starts", "From here on the peak's capacity holds.").apply(byDefault, "09:00"),
    end: clock(
      "Peak ends",
      "From here on each version's own minimum and maximum hold again. Before the start: on the day after.",
    ).apply(byDefault, "16:30"),
    timeZone: text({
      label: "Time zone",
      help: "IANA name; daylight saving time is observed.",
      pattern: /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/,
      expected: "an IANA time zone such as America/New_York",
      also: knownTimeZone("Time zone"),
      suggests: "time-zone",
      placeholder: "America/New_York",
      max: 64,
      source: SCHEDULED,
    }).apply(byDefault, "America/New_York"),
    minCapacity: integer({
      label: "Minimum during peak",
      help: "Provisioned concurrency of every version does not fall below this during the peak.",
      min: 1,
      max: 10000,
      source: SCHEDULED,
    }).apply(byDefault, 20),
  },
  { label: "Peak schedule", help: "Warms every version before the traffic comes." },
);

/** What all versions share about concurrency. */
export const scalingSchema = group(
  {
    accountConcurrency: integer({
      label: "Account concurrency limit",
      help: "Concurrent executions your account may use in this Region (Service Quotas, L-B99A9384). 100 of them must stay unreserved.",
      min: 101,
      max: 1000000,
      source: CONCURRENCY,
    }).apply(byDefault, 1000),
    targetUtilization: decimal({
      label: "Target utilisation",
      help: "Share of the provisioned concurrency in use that target tracking aims at.",
      min: 0.1,
      max: 0.9,
      source:
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html#managing-provisioned-concurency",
    }).apply(byDefault, 0.7),
    schedules: list(scheduleSchema, {
      label: "Scheduled scaling",
      help: "Scheduled scaling for known peaks, such as trading hours.",
      max: 10,
      source: SCHEDULED,
    }).apply(byDefault, []),
  },
  { label: "Concurrency and scaling", help: "Limits and autoscaling shared by all versions." },
).apply(prefault, {});
