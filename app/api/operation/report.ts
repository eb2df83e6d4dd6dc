import { z } from "zod";
import { type FailureClass, profiles, type Severity } from "@/lib/lint";
import type { JsonFinding, JsonReport } from "@/lib/lint/report";

const point = z
  .strictObject({ line: z.int().min(1), column: z.int().min(1) })
  .meta({ description: "1-based, columns in UTF-16 units" });
const range = z
  .strictObject({ start: point, end: point })
  .meta({ description: "Half-open: end is the position after the last character" });

export const severity = z.enum(["critical", "high", "medium", "low"]) satisfies z.ZodType<Severity>;

// biome-ignore format: a list of numbers reads best in rows.
export const failureClass = z
  .enum([
    "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09",
    "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F17", "F18",
  ])
  .nullable() satisfies z.ZodType<FailureClass | null>;

const fix = z.strictObject({
  title: z.string(),
  edits: z.array(z.strictObject({ file: z.string(), range, text: z.string() })),
});

export const finding = z.strictObject({
  rule: z.string(),
  class: failureClass,
  severity,
  invalid: z.boolean().meta({ description: "terraform validate would refuse it" }),
  message: z.string(),
  file: z.string(),
  range,
  fixes: z.array(fix),
}) satisfies z.ZodType<JsonFinding>;

const count = z.int().min(0);

/** Findings and how many there are of each severity. */
export const lintAnswer = z.strictObject({
  findings: z.array(finding),
  summary: z.strictObject({ critical: count, high: count, medium: count, low: count }),
  profile: z
    .enum(profiles)
    .optional()
    .meta({ description: "By what was judged: as a stack of functions behind a REST API, or as anyone's Terraform" }),
  notJudged: z
    .array(z.strictObject({ kind: z.enum(["provider", "module"]), name: z.string(), reason: z.string() }))
    .optional()
    .meta({ description: "Providers and modules that are taken as they are, because they are not known here" }),
}) satisfies z.ZodType<JsonReport>;
