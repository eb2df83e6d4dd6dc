import { z } from "zod";
import type { Issue } from "@/lib/json/issue";

/** What every refusal says; the command line prints the same issues. */
export const issuesAnswer = z.strictObject({
  issues: z.array(
    z.strictObject({
      path: z.array(z.union([z.string(), z.int()])),
      message: z.string().meta({ description: "The field, what was received and what is expected" }),
      received: z.unknown(),
    }),
  ),
}) satisfies z.ZodType<{ readonly issues: readonly Issue[] }>;
