import { z } from "zod";
import { writtenConfig } from "@/app/api/operation/config";
import { LINT_LIMIT } from "@/app/api/operation/limits";
import { postJson } from "@/app/api/operation/post-json";
import type { Imported } from "@/generators/intake/import/import-config";

export const importBody = z.strictObject({
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(1024), text: z.string() }))
    .max(2000)
    .optional(),
  text: z.string().optional().meta({
    description: "A link, stackwright.json or the assignments of a tfvars file; ignored where there are files",
  }),
  base: z.looseObject({}).optional().meta({ description: "Configuration that variables change; the default one" }),
});

type TakenOver = Omit<Extract<Imported, { readonly kind: "imported" }>, "kind">;

export const importAnswer = z.strictObject({
  source: z.string(),
  config: writtenConfig,
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
}) satisfies z.ZodType<TakenOver>;

export const operation = postJson({
  path: "/api/v1/import",
  summary: "Read a configuration back from files or a text",
  body: importBody,
  example: { text: 'project = "risk-engine"\nowner   = "risk"\n' },
  limit: LINT_LIMIT,
  answer: importAnswer,
});
