import type { GetOperation } from "@/app/api/operation/operation";

export const operation = {
  method: "get",
  path: "/api/v1/openapi.json",
  summary: "The description of this API",
  cacheable: true,
  answer: { "application/json": { type: "object" } },
} as const satisfies GetOperation;
