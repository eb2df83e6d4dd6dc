import type { GetOperation } from "@/app/api/operation/operation";
import { anyText, linkParameters } from "@/app/api/operation/parameters";

export const operation = {
  method: "get",
  path: "/api/v1/files/{path}",
  summary: "One file of the bundle",
  parameters: [
    {
      name: "path",
      in: "path",
      required: true,
      description: "Path in the bundle, such as network.tf or container/app.py",
      example: "network.tf",
      schema: anyText,
    },
    ...linkParameters,
  ],
  notFound: "The bundle has no such file; its files are named",
  cacheable: true,
  answer: { "text/plain": anyText },
} as const satisfies GetOperation;
