import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import type { StackReading } from "@/generators/intake/read-stack/reading";
import { configOf } from "@/generators/links/links";
import type { Bundle } from "@/lib/bundle/bundle";
import { plural } from "@/lib/text/plural";
import { filesIn, readGivenFiles } from "../import/read-given";
import { post } from "../server/request";

type AskReading = (files: Bundle) => Promise<StackReading>;

const askServer: AskReading = (files) => post("/api/v1/read", { files }, new AbortController().signal);

/** What was deployed: from a file of ours or, where none is there, from the Terraform itself, which one's own server reads. */
export async function readDeployed(
  given: readonly File[],
  base: StackConfig,
  ask: AskReading = askServer,
): Promise<Imported> {
  const imported = await readGivenFiles(given, base);
  if (imported.kind === "imported") return imported;
  try {
    const terraform = (await Promise.all(given.map(filesIn))).flat().filter(({ path }) => path.endsWith(".tf"));
    if (terraform.length === 0) return imported;
    const { link, unread } = await ask(terraform);
    return {
      kind: "imported",
      source: plural(terraform.length, "file of Terraform", "files of Terraform"),
      config: configOf(link).config,
      dropped: unread.map(({ label, reason }) => ({ kind: "unreadable", field: label, received: "", reason })),
      notes: ["Read from the Terraform itself: what it does not say stands at its default."],
    };
  } catch {
    return { kind: "refused", reason: "The server could not read this Terraform. What you typed is kept." };
  }
}
