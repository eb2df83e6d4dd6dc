import type { Severity } from "@/lib/lint/finding";

/** From what must not stay to what may. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low"];
