import type { StackConfig } from "../options/stack-options";

type Schedule = StackConfig["scaling"]["schedules"][number];

/** When a peak begins and ends; its days as the form or an expression names them. */
interface Times extends Pick<Schedule, "start" | "end"> {
  readonly days: string;
}

const WEEK_DAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] as const;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Summer time here and winter there, and the other way round. */
const SEASONS = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)] as const;

/** Numbers of the days that a peak begins on, Monday first. */
function daysOf({ days }: Times): readonly number[] {
  if (days === "*") return WEEK_DAYS.map((_, day) => day);
  const [first = "", last = first] = days.split("-");
  const names: readonly string[] = WEEK_DAYS;
  const [from, to] = [names.indexOf(first), names.indexOf(last)];
  return WEEK_DAYS.map((_, day) => day).filter((day) => day >= from && day <= to);
}

/** A peak through midnight ends on the day after the one it began on. */
function endsNextDay({ start, end }: Times): boolean {
  return end < start;
}

/** The days that a peak ends on, as a cron expression of Application Auto Scaling names them. */
export function daysOfEnd(schedule: Times): string {
  if (schedule.days === "*" || !endsNextDay(schedule)) return schedule.days;
  const days = daysOf(schedule).map((day) => WEEK_DAYS[(day + 1) % 7]);
  const [first, last] = [days[0], days.at(-1)];
  return days.length > 2 ? `${first}-${last}` : days.join(",");
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}

/** Minutes that a zone's clocks are ahead of UTC. */
function offsetOf(timeZone: string, time: number): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, clock] = /([+-])(\d\d:\d\d)/.exec(name) ?? [];
  return clock === undefined ? 0 : minutesOf(clock) * (sign === "-" ? -1 : 1);
}

interface Peak {
  /** Minute of the week, in UTC. */
  readonly start: number;
  readonly length: number;
}

function peaksOf(schedule: Schedule, season: number): readonly Peak[] {
  const start = minutesOf(schedule.start);
  const length = minutesOf(schedule.end) - start + (endsNextDay(schedule) ? DAY : 0);
  const offset = offsetOf(schedule.timeZone, season);
  return daysOf(schedule).map((day) => ({ start: day * DAY + start - offset, length }));
}

function isWithin(minute: number, { start, length }: Peak): boolean {
  return (((minute - start) % WEEK) + WEEK) % WEEK <= length;
}

/**
 * Whether two peaks are on at the same minute of some week: the end of either sets the bounds back, whatever the other wants.
 * Source: https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-policy-overview.html
 */
export function peaksMeet(one: Schedule, other: Schedule): boolean {
  return SEASONS.some((season) =>
    peaksOf(one, season).some((a) => peaksOf(other, season).some((b) => isWithin(b.start, a) || isWithin(a.start, b))),
  );
}
