import type { GetOperation } from "@/app/api/operation/operation";
import { anyBytes, linkParameters } from "@/app/api/operation/parameters";

export const operation = {
  method: "get",
  path: "/api/v1/bundle.tar.gz",
  summary: "The bundle as a tar.gz",
  parameters: linkParameters,
  cacheable: true,
  answer: { "application/gzip": anyBytes },
} as const satisfies GetOperation;
