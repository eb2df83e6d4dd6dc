import type { GetOperation } from "@/app/api/operation/operation";
import { anyText, linkParameters } from "@/app/api/operation/parameters";

export const operation = {
  method: "get",
  path: "/api/v1/picture.svg",
  summary: "The stack as a diagram",
  parameters: linkParameters,
  cacheable: true,
  answer: { "image/svg+xml": anyText },
} as const satisfies GetOperation;
