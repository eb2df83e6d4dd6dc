import { z } from "zod";
import { exampleConfig, givenConfig } from "@/app/api/operation/config";
import { CONFIG_LIMIT } from "@/app/api/operation/limits";
import { anyBytes } from "@/app/api/operation/parameters";
import { postJson } from "@/app/api/operation/post-json";
import { finding } from "@/app/api/operation/report";
import type { ConfigWarning } from "@/generators/config/warnings";
import type { Bundle } from "@/lib/bundle/bundle";
import type { JsonFinding } from "@/lib/lint/report";

interface Generated {
  readonly files: Bundle;
  readonly findings: readonly JsonFinding[];
  readonly warnings: readonly ConfigWarning[];
  readonly link: string;
  readonly terraform?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** As what the Terraform is given. */
export const bundleFormats = ["hcl", "json"] as const;

export const generateAnswer = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), text: z.string(), executable: z.boolean().exactOptional() })),
  findings: z.array(finding),
  warnings: z
    .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
    .meta({ description: "What is valid and still worth a second thought, by field" }),
  link: z.string().meta({ description: "Fragment that carries the configuration: #v=1&…" }),
  terraform: z.record(z.string(), z.record(z.string(), z.unknown())).exactOptional().meta({
    description: "With format=json: every .tf by its path, in the JSON that hcl2json makes of it",
  }),
}) satisfies z.ZodType<Generated>;

export const operation = postJson({
  path: "/api/v1/generate",
  summary: "Generate the bundle of a configuration",
  parameters: [
    {
      name: "lint",
      in: "query",
      description: "off: the files at once, with an empty list of findings",
      schema: { enum: ["on", "off"], default: "on" },
    },
    {
      name: "judge",
      in: "query",
      description:
        "off: for a preview, without waiting for HashiCorp's own parser, which otherwise reads every .tf before it leaves",
      schema: { enum: ["on", "off"], default: "on" },
    },
    {
      name: "format",
      in: "query",
      description: "json: the Terraform as JSON too, for programs that go on with it",
      schema: { enum: bundleFormats, default: "hcl" },
    },
  ],
  body: givenConfig,
  example: exampleConfig,
  limit: CONFIG_LIMIT,
  pure: true,
  answer: generateAnswer,
  forms: { "application/zip": anyBytes, "application/gzip": anyBytes },
});
