import { z } from "zod";

/** What the route answers; the OpenAPI document is drawn from it. */
export const pictureAnswer = z.strictObject({
  svg: z.string().meta({ description: "A document of its own, with title and description" }),
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      file: z.string().optional().meta({ description: "Where its block stands; what lies outside the stack has none" }),
      line: z.int().min(1).optional(),
      leads: z.array(z.strictObject({ label: z.string(), to: z.string() })),
    }),
  ),
});
