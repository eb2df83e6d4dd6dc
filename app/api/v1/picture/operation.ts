import { z } from "zod";
import { anyText } from "@/app/api/operation/parameters";
import { postConfig } from "@/app/api/operation/post-config";
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

export const operation = postConfig("/api/v1/picture", "Draw the stack, with the block of each thing", pictureAnswer, {
  "image/svg+xml": anyText,
});
