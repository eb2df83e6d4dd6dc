import { z } from "zod";
import { LINT_LIMIT } from "@/app/api/operation/limits";
import type { PostOperation } from "@/app/api/operation/operation";
import { ownedParameter } from "@/app/api/operation/parameters";
import { lintAnswer } from "@/app/api/operation/report";
import { exampleSources, sources } from "@/app/api/operation/sources-body";
import type { Compliance, JsonReport } from "@/lib/lint/report";

interface Audit extends JsonReport {
  readonly compliance: readonly Compliance[];
  readonly rate: number;
}

export const auditAnswer = z.strictObject({
  ...lintAnswer.shape,
  compliance: z.array(
    z.strictObject({ requirement: z.string(), status: z.enum(["PASS", "PARTIAL", "FAIL"]), evidence: z.string() }),
  ),
  rate: z.number().min(0).max(100).meta({ description: "Requirements that are met, in percent" }),
}) satisfies z.ZodType<Audit>;

export const operation = {
  method: "post",
  path: "/api/v1/audit",
  summary: "Lint Terraform and judge it by the requirements of the stack",
  parameters: [ownedParameter],
  body: sources,
  example: exampleSources,
  limit: LINT_LIMIT,
  answer: { "application/json": auditAnswer },
} as const satisfies PostOperation;
