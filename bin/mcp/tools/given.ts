import { z } from "zod";
import { checkPreset } from "@/generators/config/check-preset";
import { presets } from "@/generators/config/presets";
import { type CheckedConfig, checkConfig, defaultConfig } from "@/generators/config/stack";
import { checkLink } from "@/generators/links/check-link";
import { type GivenFile, namedSources, pastedSource } from "@/lib/intake";

/** As the API's: more than any stack, less than would hold a machine. */
const MOST_CHARACTERS = 2_000_000;

const text = z.string().max(MOST_CHARACTERS);

export const configuration = z
  .object({
    config: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("Fields of the configuration that differ from the defaults; see list_options"),
    link: z.string().max(10_000).optional().describe("A link that carries a configuration: #v=1&…"),
    preset: z
      .string()
      .optional()
      .describe(`One of ${presets.map(({ id }) => id).join(", ")}`),
  })
  .describe("One of the three; without any it is the default configuration");

export const terraform = {
  files: z
    .array(z.object({ path: z.string().min(1), text }))
    .max(500)
    .optional()
    .describe("Terraform files, each with its path"),
  answer: text.optional().describe("A chat answer or document in Markdown; the Terraform in it is taken out"),
};

export type Configuration = z.output<typeof configuration>;

export function checkConfiguration({ config, link, preset }: Configuration): CheckedConfig {
  if ([config, link, preset].filter((one) => one !== undefined).length > 1)
    return refused("received several of config, link and preset, expected one of them");
  if (config !== undefined) return checkConfig(config);
  if (link !== undefined) return checkLink(link);
  return preset === undefined ? { ok: true, config: defaultConfig } : checkPreset(preset);
}

const refused = (message: string): CheckedConfig => ({ ok: false, issues: [{ path: [], message, received: null }] });

interface GivenTerraform {
  readonly files?: readonly { readonly path: string; readonly text: string }[] | undefined;
  readonly answer?: string | undefined;
}

/** What was given as files and as an answer, together; none where there is nothing to read. */
export function sourcesOf({ files = [], answer }: GivenTerraform): readonly GivenFile[] {
  return [...namedSources(files), ...(answer === undefined ? [] : [pastedSource("answer.md", answer)])];
}

export const noSources = [{ message: "received neither files nor an answer, expected at least one of them" }];
