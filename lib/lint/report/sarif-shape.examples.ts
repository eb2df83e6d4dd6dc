import { z } from "zod";

/**
 * The part of SARIF 2.1.0 that is written here, as strict as its schema: required properties, enumerations, minima, and nothing else.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const properties = z.looseObject({ tags: z.array(z.string()).optional() }).optional();
const multiformat = z.strictObject({ text: z.string(), markdown: z.string().optional(), properties });
const message = z.strictObject({ text: z.string(), markdown: z.string().optional(), properties });
const level = z.enum(["none", "note", "warning", "error"]);

const uriReference = z.string().refine((text) => URL.canParse(text, "file:///base/") && !/[\s<>"\\^`{|}]/.test(text));

const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});

const artifactLocation = z.strictObject({ uri: uriReference });

const reportingDescriptor = z.strictObject({
  id: z.string(),
  shortDescription: multiformat,
  fullDescription: multiformat,
  help: multiformat,
  helpUri: z.url().optional(),
  defaultConfiguration: z.strictObject({ level }),
  properties,
});

const replacement = z.strictObject({
  deletedRegion: region,
  insertedContent: z.strictObject({ text: z.string() }).optional(),
});

const fix = z.strictObject({
  description: message,
  artifactChanges: z
    .array(z.strictObject({ artifactLocation, replacements: z.array(replacement).min(1) }))
    .min(1)
    .refine(areUnique),
});

const suppression = z.strictObject({
  kind: z.enum(["inSource", "external"]),
  status: z.enum(["accepted", "underReview", "rejected"]),
  justification: z.string(),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1).optional(),
  level,
  message,
  locations: z.array(z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) })),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(suppression).refine(areUnique),
  fixes: z.array(fix).min(1).refine(areUnique).optional(),
  properties,
});

const driver = z.strictObject({
  name: z.string(),
  semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
  rules: z.array(reportingDescriptor).refine(areUnique),
});

export const sarifShape = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({ driver }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      results: z.array(result),
    }),
  ),
});

function areUnique(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}
