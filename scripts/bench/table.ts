import type { Measurement } from "./measure";

const digits = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

function rowOf({ name, value, unit, limit }: Measurement): readonly string[] {
  const verdict = limit === undefined ? "" : value <= limit ? "ok" : "OVER";
  return [name, `${digits(value)} ${unit}`, limit === undefined ? "" : `≤ ${limit} ${unit}`, verdict];
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
