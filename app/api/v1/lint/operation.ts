import { LINT_LIMIT } from "@/app/api/operation/limits";
import type { PostOperation } from "@/app/api/operation/operation";
import { anyText, ownedParameter } from "@/app/api/operation/parameters";
import { lintAnswer } from "@/app/api/operation/report";
import { exampleSources, sources } from "@/app/api/operation/sources-body";
import { type Format, formats } from "@/lib/lint/report/formats";

/** Without `format` and `Accept`, a program asks. */
export const lintFormats = formats("json");

/** What `Accept` asks for, where there is no `format`. */
export const formatOfForm: Readonly<Record<string, Format>> = {
  "application/json": "json",
  "application/sarif+json": "sarif",
  "text/markdown": "markdown",
  "text/plain": "pretty",
  "application/xml": "junit",
};

export const operation = {
  method: "post",
  path: "/api/v1/lint",
  summary: "Lint Terraform",
  parameters: [
    {
      name: "format",
      in: "query",
      description: "Counts before Accept; without both, json",
      schema: { enum: lintFormats },
    },
    ownedParameter,
  ],
  body: sources,
  example: exampleSources,
  limit: LINT_LIMIT,
  answer: {
    "application/json": lintAnswer,
    "application/sarif+json": { type: "object" },
    "text/markdown": anyText,
    "text/plain": anyText,
    "application/xml": anyText,
  },
} as const satisfies PostOperation;
