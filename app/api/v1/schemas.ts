import { z } from "zod";

/** What the API takes and answers, apart from the configuration. The OpenAPI document is drawn from here, and the tests judge every answer by it. */
const point = z
  .strictObject({ line: z.int().min(1), column: z.int().min(1) })
  .meta({ description: "1-based, columns in UTF-16 units" });
const range = z
  .strictObject({ start: point, end: point })
  .meta({ description: "Half-open: end is the position after the last character" });
const severity = z.enum(["critical", "high", "medium", "low"]);

const failureClass = z
  .string()
  .regex(/^F(0[1-9]|1[0-8])$/)
  .nullable();

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
});

const count = z.int().min(0);

export const lintAnswer = z.strictObject({
  findings: z.array(finding),
  summary: z.strictObject({ critical: count, high: count, medium: count, low: count }),
});

export const rulesAnswer = z.array(
  z.strictObject({
    id: z.string(),
    class: failureClass,
    severity,
    invalid: z.boolean(),
    summary: z.string(),
    why: z.string(),
    howToFix: z.string(),
    references: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  }),
);

export const generateAnswer = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), text: z.string(), executable: z.boolean().optional() })),
  findings: z.array(finding),
  warnings: z
    .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
    .meta({ description: "What is valid and still worth a second thought, by field" }),
  link: z.string().meta({ description: "Fragment that carries the configuration: #v=1&…" }),
});

export const diffAnswer = z.strictObject({
  patch: z.string().meta({ description: "Unified patch for git apply or patch -p1; empty when nothing differs" }),
  files: z.array(z.strictObject({ kind: z.enum(["added", "removed", "changed"]), path: z.string() })),
});

export const issuesAnswer = z.strictObject({
  issues: z.array(
    z.strictObject({
      path: z.array(z.union([z.string(), z.int()])),
      message: z.string().meta({ description: "The field, what was received and what is expected" }),
      received: z.unknown(),
    }),
  ),
});

export const presetsAnswer = z.array(
  z.object({ id: z.string(), title: z.string(), summary: z.string(), config: z.looseObject({}) }),
);

export const healthAnswer = z.strictObject({ status: z.literal("ok"), version: z.string() });

export const lintBody = z.strictObject({
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(1024), text: z.string() }))
    .min(1)
    .max(2000),
  owned: z
    .array(z.string().min(1).max(256))
    .max(100)
    .optional()
    .meta({ description: "Variables that a provider file elsewhere declares, such as aws_region" }),
});

export const diffBody = z.strictObject({
  from: z.union([z.string(), z.looseObject({})]).meta({ description: "A configuration or a link" }),
  to: z.union([z.string(), z.looseObject({})]).meta({ description: "A configuration or a link" }),
});
