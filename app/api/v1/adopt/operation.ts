import { z } from "zod";
import { exampleConfig } from "@/app/api/operation/config";
import { LINT_LIMIT } from "@/app/api/operation/limits";
import { postJson } from "@/app/api/operation/post-json";
import type { AdoptedStack } from "@/generators/views/compare/adopt-existing";

export const adoptBody = z.strictObject({
  config: z.looseObject({}).optional().meta({ description: "Fields that differ from the default configuration" }),
  state: z.looseObject({}).optional().meta({ description: "What terraform show -json prints, or terraform.tfstate" }),
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(1024), text: z.string() }))
    .max(2000)
    .optional()
    .meta({ description: "The Terraform that made it; only what has a name can be told from it" }),
});

export const adoptAnswer = z.strictObject({
  adopted: z.array(
    z.strictObject({
      to: z.string().meta({ description: "Its address in the bundle" }),
      id: z.string().meta({ description: "What the provider imports it by" }),
      from: z.string().meta({ description: "Its address until now" }),
      unsure: z
        .array(z.string())
        .meta({ description: "Arguments that would replace it where they differ, to be compared in the plan" }),
    }),
  ),
  leftAlone: z.array(z.strictObject({ address: z.string(), type: z.string(), reason: z.string() })),
  created: z.array(z.string()).meta({ description: "Addresses of what the bundle creates anew" }),
  imports: z.string().meta({ description: "imports.tf of the bundle; empty where nothing is taken over" }),
}) satisfies z.ZodType<AdoptedStack>;

export const operation = postJson({
  path: "/api/v1/adopt",
  summary: "Take over what exists: import blocks for what the bundle would otherwise make twice",
  body: adoptBody,
  example: {
    config: exampleConfig,
    files: [
      {
        path: "main.tf",
        text: 'resource "aws_cloudwatch_dashboard" "ours" {\n  dashboard_name = "risk-engine-staging"\n}\n',
      },
    ],
  },
  limit: LINT_LIMIT,
  pure: true,
  answer: adoptAnswer,
});
