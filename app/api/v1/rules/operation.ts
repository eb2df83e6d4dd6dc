import { z } from "zod";
import type { GetOperation } from "@/app/api/operation/operation";
import { failureClass, severity } from "@/app/api/operation/report";
import type { RuleText } from "@/lib/lint";

/** What the page of a rule says, without its examples. */
export type ToldRule = Required<
  Pick<RuleText, "id" | "class" | "severity" | "invalid" | "elsewhere" | "summary" | "why" | "howToFix" | "references">
>;

export const rulesAnswer = z.array(
  z.strictObject({
    id: z.string(),
    class: failureClass,
    severity,
    invalid: z.boolean(),
    elsewhere: z
      .array(z.string())
      .meta({ description: "Ids under which other scanners (Checkov, Trivy, tflint) look for the same" }),
    summary: z.string(),
    why: z.string(),
    howToFix: z.string(),
    references: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  }),
) satisfies z.ZodType<readonly ToldRule[]>;

export const operation = {
  method: "get",
  path: "/api/v1/rules",
  summary: "What the linter looks for",
  cacheable: true,
  answer: { "application/json": rulesAnswer },
} as const satisfies GetOperation;
