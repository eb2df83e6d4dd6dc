import { LINT_LIMIT } from "@/app/api/operation/limits";
import type { PostOperation } from "@/app/api/operation/operation";
import { anyText, ownedParameter } from "@/app/api/operation/parameters";
import { lintAnswer } from "@/app/api/operation/report";
import { sources } from "@/app/api/operation/sources-body";
import { formats } from "@/lib/lint/report/formats";

/** Without `format`, a program asks. */
export const lintFormats = formats("json");

export const operation = {
  method: "post",
  path: "/api/v1/lint",
  summary: "Lint Terraform",
  parameters: [{ name: "format", in: "query", schema: { enum: lintFormats, default: "json" } }, ownedParameter],
  body: sources,
  limit: LINT_LIMIT,
  answer: {
    "application/json": lintAnswer,
    "application/sarif+json": { type: "object" },
    "text/markdown": anyText,
    "text/plain": anyText,
  },
} as const satisfies PostOperation;
