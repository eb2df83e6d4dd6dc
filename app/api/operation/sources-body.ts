import { z } from "zod";
import { profiles, severityLevels } from "@/lib/lint";
import type { Content } from "./operation";
import { anyText } from "./parameters";

const givenFile = z.strictObject({
  path: z.string().min(1).max(1024),
  text: z.string(),
  markdown: z
    .boolean()
    .optional()
    .meta({ description: "A document, such as a chat answer: its fenced blocks are the Terraform" }),
});

/** Files to lint, audit or read. */
export const sourcesBody = z.strictObject({
  files: z.array(givenFile).min(1).max(2000),
  owned: z
    .array(z.string().min(1).max(256))
    .max(100)
    .optional()
    .meta({ description: "Variables that a provider file elsewhere declares, such as aws_region" }),
  upgradeTo: z.literal(6).optional().meta({
    description: "Report what this major of the AWS provider removes, renames and changes, instead of what is wrong",
  }),
  profile: z.enum(profiles).optional().meta({
    description:
      "Judge as a stack of functions behind a REST API, or as anyone's Terraform; without it, what is there says so",
  }),
  severities: z
    .record(z.string().min(1).max(256), z.string())
    .optional()
    .meta({ description: `What the findings of a rule weigh, by its id: ${severityLevels.join(", ")}` }),
});

/** A key without rotation, and nothing else. */
export const exampleSources = {
  files: [{ path: "main.tf", text: 'resource "aws_kms_key" "data" {\n  description = "Models"\n}\n' }],
} as const;

/** The same, or one file as it is. */
export const sources: Content = { "application/json": sourcesBody, "text/plain": anyText };
