import { z } from "zod";
import type { PostOperation } from "@/app/api/operation/operation";
import { anyText } from "@/app/api/operation/parameters";
import { postConfig } from "@/app/api/operation/post-config";
import { usageLevels } from "@/generators/parts/cost/usage";
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
        .meta({ description: "Where its block is; what lies outside the stack has none" }),
      line: z.int().min(1).exactOptional(),
      usd: z.number().exactOptional().meta({ description: "With cost: US dollars a month that are billed for it" }),
      leads: z.array(z.strictObject({ label: z.string(), to: z.string() })),
    }),
  ),
  elsewhereUsd: z
    .number()
    .exactOptional()
    .meta({ description: "With cost: US dollars a month that are on no one thing of the picture" }),
}) satisfies z.ZodType<Picture>;

export const operation = {
  ...postConfig("/api/v1/picture", "Draw the stack, with the block of each thing", pictureAnswer, {
    "image/svg+xml": anyText,
  }),
  parameters: [
    {
      name: "cost",
      in: "query",
      description: "Draws what each thing costs in a month, at this usage of POST /api/v1/cost",
      schema: { enum: usageLevels },
    },
  ],
} as const satisfies PostOperation;
