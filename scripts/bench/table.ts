import { isReached, type Measurement } from "./measure";

const digits = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

function boundOf({ limit, least, unit }: Measurement): string {
  if (limit !== undefined) return `≤ ${limit} ${unit}`;
  return least === undefined ? "" : `≥ ${least} ${unit}`;
}

function rowOf(measurement: Measurement): readonly string[] {
  const bound = boundOf(measurement);
  const missed = measurement.limit === undefined ? "UNDER" : "OVER";
  return [
    measurement.name,
    `${digits(measurement.value)} ${measurement.unit}`,
    bound,
    bound && (isReached(measurement) ? "ok" : missed),
  ];
}

/** Measurements under each other, columns aligned. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = [["measured", "value", "limit", ""], ...measurements.map(rowOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
