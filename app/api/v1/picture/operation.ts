import { z } from "zod";
import { givenConfig } from "@/app/api/operation/config";
import { CONFIG_LIMIT } from "@/app/api/operation/limits";
import { postJson } from "@/app/api/operation/post-json";
import type { Picture } from "@/generators/views/picture/picture";

export const pictureAnswer = z.strictObject({
  svg: z.string().meta({ description: "A document of its own, with title and description" }),
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      file: z
        .string()
        .exactOptional()
        .meta({ description: "Where its block stands; what lies outside the stack has none" }),
      line: z.int().min(1).exactOptional(),
      leads: z.array(z.strictObject({ label: z.string(), to: z.string() })),
    }),
  ),
}) satisfies z.ZodType<Picture>;

export const operation = postJson({
  path: "/api/v1/picture",
  summary: "Draw the stack, with the block of each thing",
  body: givenConfig,
  limit: CONFIG_LIMIT,
  answer: pictureAnswer,
});
