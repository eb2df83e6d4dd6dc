import { z } from "zod";

const lines = z.array(z.int().min(1)).meta({ description: "1-based" });
const path = z.array(z.union([z.string(), z.int()]));

/** What the route answers; the OpenAPI document is drawn from it. */
export const whyAnswer = z.strictObject({
  blocks: z.array(
    z.strictObject({
      file: z.string(),
      address: z
        .string()
        .meta({ description: "aws_vpc.stack, variable.project, var.project for a value, else the file" }),
      from: z.int().min(1),
      to: z.int().min(1),
      feature: z.string(),
      requirements: z.array(z.string()),
      source: z.url().optional().meta({ description: "The page that describes what the block is" }),
      causes: z
        .array(z.strictObject({ path: z.string(), lines }))
        .meta({ description: "Fields that the block hangs on, with the lines that another value would change" }),
      reads: z
        .array(z.strictObject({ variable: z.string(), lines }))
        .meta({ description: "Variables through which more fields reach the block" }),
    }),
  ),
  fields: z.record(
    z.string(),
    z.strictObject({
      path,
      label: z.string(),
      within: z.string().optional(),
      value: z.unknown(),
      words: z.string().meta({ description: "The value as a person would say it" }),
      changed: z.boolean(),
      source: z.url().optional(),
    }),
  ),
  requirements: z.record(z.string(), z.string()),
});
