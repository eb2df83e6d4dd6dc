/** How far one requirement that files are judged by is met. */
export interface Compliance {
  readonly requirement: string;
  readonly status: "PASS" | "PARTIAL" | "FAIL";
  /** Where it is met, or what is in the way. */
  readonly evidence: string;
}

/** A PARTIAL counts half. */
export function complianceRate(rows: readonly Compliance[]): number {
  const points = rows.map(({ status }) => (status === "PASS" ? 1 : status === "PARTIAL" ? 0.5 : 0));
  return Math.round((points.reduce<number>((sum, point) => sum + point, 0) / rows.length) * 100);
}
