import { z } from "zod";
import type { Problem } from "./problem";

/** What every refusal says; the command line prints the same issues. */
export const problemAnswer = z
  .strictObject({
    type: z.string().meta({ format: "uri-reference", description: "The page that says what this status means here" }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: "The first issue in words" }),
    issues: z.array(
      z.strictObject({
        path: z.array(z.union([z.string(), z.int()])),
        message: z.string().meta({ description: "The field, what was received and what is expected" }),
        received: z.unknown(),
      }),
    ),
  })
  .meta({ description: "Problem details: https://www.rfc-editor.org/rfc/rfc9457" }) satisfies z.ZodType<Problem>;
