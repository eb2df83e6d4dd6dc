import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import type { StackReading } from "@/generators/intake/read-stack/reading";
import { configOfLink } from "@/generators/links/links";
import { stateAsTerraform } from "@/lib/adopt/state-as-terraform";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { parseJson } from "@/lib/json/parse-json";
import { plural } from "@/lib/text/plural";
import { filesIn, readGivenFiles, readGivenText } from "../import/read-given";
import { post } from "../server/request";

type AskReading = (files: Bundle) => Promise<StackReading>;

const askServer: AskReading = (files) => post("/api/v1/read", { files }, new AbortController().signal);

/** What a state says, where a text is one: `terraform show -json`, or terraform.tfstate. */
function stateIn(text: string): string | undefined {
  const parsed = text.trimStart().startsWith("{") ? parseJson(text) : undefined;
  return parsed?.ok ? stateAsTerraform(parsed.value) : undefined;
}

/** A file as Terraform: one that is it already, or a state written out; nothing for another. */
function asTerraform({ path, text }: BundleFile): Bundle {
  if (path.endsWith(".tf")) return [{ path, text }];
  const state = stateIn(text);
  return state === undefined ? [] : [{ path: `${path}.tf`, text: state }];
}

/** What was deployed: from a file of ours or, where none is there, from Terraform or its state, which one's own server reads. */
export async function readDeployed(
  given: readonly File[],
  base: StackConfig,
  ask: AskReading = askServer,
): Promise<Imported> {
  const files = (await Promise.all(given.map(filesIn))).flat();
  const isState = files.some(({ text }) => stateIn(text) !== undefined);
  const imported = isState ? undefined : await readGivenFiles(given, base);
  if (imported?.kind === "imported") return imported;
  try {
    const terraform = files.flatMap(asTerraform);
    if (imported && terraform.length === 0) return imported;
    const { link, unread } = await ask(terraform);
    return {
      kind: "imported",
      source: isState ? "the state" : plural(terraform.length, "file of Terraform", "files of Terraform"),
      config: configOfLink(link).config,
      dropped: unread.map(({ label, reason }) => ({ kind: "unreadable", field: label, received: "", reason })),
      notes: [`Read from the ${isState ? "state" : "Terraform"} itself: what it does not say is at its default.`],
    };
  } catch {
    return { kind: "refused", reason: "The server could not read this Terraform. What you typed is kept." };
  }
}

/** The same from a text that was pasted: a state, or what can be imported. */
export const readDeployedText = (text: string, base: StackConfig, ask: AskReading = askServer): Promise<Imported> =>
  stateIn(text) === undefined ? readGivenText(text, base) : readDeployed([new File([text], "state.json")], base, ask);
