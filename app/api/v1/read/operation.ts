import { z } from "zod";
import { LINT_LIMIT } from "@/app/api/operation/limits";
import type { PostOperation } from "@/app/api/operation/operation";
import { exampleSources, sources } from "@/app/api/operation/sources-body";
import type { StackReading } from "@/generators/intake/read-stack/reading";
import type { JsonObject } from "@/lib/permalink";

// Safe: what was read is written as JSON, and nothing else is.
const readFields = z.looseObject({}) as z.ZodType as z.ZodType<JsonObject>;

export const readAnswer = z.strictObject({
  config: readFields.meta({ description: "Only the fields that were read and hold" }),
  read: z.array(
    z.strictObject({ path: z.string(), label: z.string(), value: z.string(), file: z.string(), line: z.int().min(1) }),
  ),
  unread: z.array(z.strictObject({ label: z.string(), reason: z.string() })),
  link: z.string().meta({ description: "Fragment that carries the configuration: #v=1&…" }),
}) satisfies z.ZodType<StackReading>;

export const operation = {
  method: "post",
  path: "/api/v1/read",
  summary: "Read the settings of a new stack out of Terraform",
  body: sources,
  example: exampleSources,
  limit: LINT_LIMIT,
  answer: { "application/json": readAnswer },
} as const satisfies PostOperation;
