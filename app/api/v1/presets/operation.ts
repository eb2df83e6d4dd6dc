import { z } from "zod";
import { writtenConfig } from "@/app/api/operation/config";
import type { GetOperation } from "@/app/api/operation/operation";
import type { Preset } from "@/generators/config/presets";

export const presetsAnswer = z.array(
  z.object({ id: z.string(), title: z.string(), summary: z.string(), config: writtenConfig }),
) satisfies z.ZodType<readonly Preset[]>;

export const operation = {
  method: "get",
  path: "/api/v1/presets",
  summary: "The named configurations",
  cacheable: true,
  answer: { "application/json": presetsAnswer },
} as const satisfies GetOperation;
