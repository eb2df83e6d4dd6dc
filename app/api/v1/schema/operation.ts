import type { GetOperation } from "@/app/api/operation/operation";

export const operation = {
  method: "get",
  path: "/api/v1/schema",
  summary: "JSON Schema of a configuration",
  cacheable: true,
  answer: { "application/schema+json": { type: "object" } },
} as const satisfies GetOperation;
