import type { GetOperation } from "@/app/api/operation/operation";
import { anyBytes, linkParameters } from "@/app/api/operation/parameters";

export const operation = {
  method: "get",
  path: "/api/v1/bundle.zip",
  summary: "The bundle as a zip",
  parameters: linkParameters,
  cacheable: true,
  answer: { "application/zip": anyBytes },
} as const satisfies GetOperation;
