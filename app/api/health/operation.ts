import { z } from "zod";
import type { GetOperation } from "@/app/api/operation/operation";

export const healthAnswer = z.strictObject({ status: z.literal("ok"), version: z.string() });

export const operation = {
  method: "get",
  path: "/api/health",
  summary: "Whether the server answers",
  answer: { "application/json": healthAnswer },
} as const satisfies GetOperation;
