/** The day on which something is judged, in UTC: suppressions may end on one. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
