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
}

export const generateAnswer = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), text: z.string(), executable: z.boolean().exactOptional() })),
  findings: z.array(finding),
  warnings: z
    .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
    .meta({ description: "What is valid and still worth a second thought, by field" }),
  link: z.string().meta({ description: "Fragment that carries the configuration: #v=1&…" }),
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
  ],
  body: givenConfig,
  example: exampleConfig,
  limit: CONFIG_LIMIT,
  pure: true,
  answer: generateAnswer,
  forms: { "application/zip": anyBytes, "application/gzip": anyBytes },
});
