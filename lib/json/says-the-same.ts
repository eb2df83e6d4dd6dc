/** Whether two values are the same JSON, where nothing counts as null. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
