import { z } from "zod";

/** What the API takes and answers, apart from the configuration. The OpenAPI document is drawn from here, and the tests judge every answer by it. */
const point = z
  .strictObject({ line: z.int().min(1), column: z.int().min(1) })
  .meta({ description: "1-based, columns in UTF-16 units" });
const range = z
  .strictObject({ start: point, end: point })
  .meta({ description: "Half-open: end is the position after the last character" });
export const severity = z.enum(["critical", "high", "medium", "low"]);

export const failureClass = z
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

export const generateAnswer = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), text: z.string(), executable: z.boolean().optional() })),
  findings: z.array(finding),
  warnings: z
    .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
    .meta({ description: "What is valid and still worth a second thought, by field" }),
  link: z.string().meta({ description: "Fragment that carries the configuration: #v=1&…" }),
});

const action = z.enum(["create", "delete", "update", "replace", "not known"]).meta({
  description: "not known: updated in place or replaced, which nobody has looked up for this argument",
});

const comparedOption = z.strictObject({
  path: z.array(z.union([z.string(), z.int()])),
  label: z.string(),
  step: z.string().meta({ description: "Key of the wizard's step" }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  resources: z
    .array(z.strictObject({ address: z.string(), action }))
    .nullable()
    .meta({
      description: "What this option does by itself; null where it cannot stand by itself",
    }),
});

const facts = z.array(z.strictObject({ what: z.string(), count, words: z.string() }));

const stackFacts = z.strictObject({
  resources: count,
  parts: facts,
  hourly: facts.meta({ description: "What costs money while nobody calls" }),
});

const comparedResource = z.strictObject({
  address: z.string(),
  type: z.string(),
  action,
  page: z.string().meta({ description: "The page that says which arguments force a new resource" }),
  attributes: z
    .array(z.strictObject({ path: z.string(), effect: z.enum(["updates", "replaces", "not known"]) }))
    .optional(),
});

export const diffAnswer = z.strictObject({
  options: z.array(comparedOption),
  resources: z
    .array(comparedResource)
    .meta({ description: "What terraform apply would do to the earlier stack, judged without an account" }),
  blocks: z.strictObject({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    moved: z.array(z.strictObject({ block: z.string(), from: z.string(), to: z.string() })),
  }),
  patch: z.string().meta({ description: "Unified patch for git apply or patch -p1; empty when nothing differs" }),
  files: z.array(z.strictObject({ kind: z.enum(["added", "removed", "changed"]), path: z.string() })),
  facts: z.strictObject({ from: stackFacts, to: stackFacts }).meta({ description: "Both stacks in numbers" }),
});

const givenFiles = z.array(z.strictObject({ path: z.string().min(1).max(1024), text: z.string() })).max(2000);

export const importBody = z.strictObject({
  files: givenFiles.optional(),
  text: z.string().optional().meta({
    description: "A link, stackwright.json or the assignments of a tfvars file; ignored where there are files",
  }),
  base: z.looseObject({}).optional().meta({ description: "Configuration that variables change; the default one" }),
});

export const importAnswer = z.strictObject({
  source: z.string(),
  config: z.looseObject({}),
  dropped: z
    .array(
      z.strictObject({
        kind: z.enum(["refused", "unknown", "repeated", "unreadable", "migrated"]),
        field: z.string(),
        received: z.string(),
        reason: z.string(),
      }),
    )
    .meta({ description: "What was not taken over as it was written" }),
  notes: z.array(z.string()),
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

export const diffBody = z.strictObject({
  from: z.union([z.string(), z.looseObject({})]).meta({ description: "A configuration or a link" }),
  to: z.union([z.string(), z.looseObject({})]).meta({ description: "A configuration or a link" }),
});
