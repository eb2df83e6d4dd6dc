import type { StackConfig } from "../options/stack-options";

type Model = StackConfig["models"][number];
type Schedule = StackConfig["scaling"]["schedules"][number];

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

function hoursOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours + minutes / 60;
}

/** A schedule of one day names that day. */
const spans: Readonly<Partial<Record<Schedule["days"], number>>> = { "MON-FRI": 5, "SAT-SUN": 2, "*": 7 };

/** The share of a week in which a peak is expected; one that ends before it starts lasts over midnight. */
export function shareOf({ days, start, end }: Schedule): number {
  const length = (hoursOf(end) - hoursOf(start) + 24) % 24;
  return (length * (spans[days] ?? 1)) / (7 * 24);
}

/**
 * Environments of a version that are kept warm on average, when `load` of them are busy. Target tracking follows the
 * load between the version's bounds; during a peak the lower bound is the version's own for peaks, or the schedule's.
 */
export function warmEnvironments(model: Model, load: number, { scaling }: StackConfig): number {
  const { provisionedConcurrency, minCapacity, maxCapacity } = model;
  if (provisionedConcurrency === 0) return 0;
  const wanted = load / scaling.targetUtilization;
  const usual = clamp(wanted, minCapacity, maxCapacity);
  const more = scaling.schedules.map((schedule) => {
    const least = Math.min(Math.max(minCapacity, model.peakMinCapacity || schedule.minCapacity), maxCapacity);
    return shareOf(schedule) * (clamp(wanted, least, maxCapacity) - usual);
  });
  return Math.min(usual + more.reduce((total, one) => total + one, 0), maxCapacity);
}
