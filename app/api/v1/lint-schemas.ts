import { z } from "zod";
import { levels } from "@/lib/lint";
import { failureClass, lintAnswer, severity } from "./schemas";

const givenFile = z.strictObject({
  path: z.string().min(1).max(1024),
  text: z.string(),
  markdown: z
    .boolean()
    .optional()
    .meta({ description: "A document, such as a chat answer: its fenced blocks are the Terraform" }),
});

/** Files to lint, audit or read. */
export const lintBody = z.strictObject({
  files: z.array(givenFile).min(1).max(2000),
  owned: z
    .array(z.string().min(1).max(256))
    .max(100)
    .optional()
    .meta({ description: "Variables that a provider file elsewhere declares, such as aws_region" }),
  severities: z
    .record(z.string().min(1).max(256), z.string())
    .optional()
    .meta({ description: `What the findings of a rule weigh, by its id: ${levels.join(", ")}` }),
});

export const auditAnswer = z.strictObject({
  ...lintAnswer.shape,
  compliance: z.array(
    z.strictObject({ requirement: z.string(), status: z.enum(["PASS", "PARTIAL", "FAIL"]), evidence: z.string() }),
  ),
  rate: z.number().min(0).max(100).meta({ description: "Requirements that are met, in percent" }),
});

export const readAnswer = z.strictObject({
  config: z.looseObject({}).meta({ description: "Only the fields that were read and hold" }),
  read: z.array(
    z.strictObject({ path: z.string(), label: z.string(), value: z.string(), file: z.string(), line: z.int().min(1) }),
  ),
  unread: z.array(z.strictObject({ label: z.string(), reason: z.string() })),
  link: z.string().meta({ description: "Fragment that carries the configuration: #v=1&…" }),
});

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
);
