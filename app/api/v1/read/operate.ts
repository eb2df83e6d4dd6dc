import { answer } from "@/app/api/http/answer";
import { readSources } from "@/app/api/http/read-sources";
import { readStack } from "@/generators/intake/read-stack/read-stack";

/** Reads the settings of a new stack out of Terraform, and names what could not be read. Nothing is stored. */
export async function operate(request: Request): Promise<Response> {
  const sources = await readSources(request);
  return sources.ok ? answer(readStack(sources.value.files)) : sources.refusal;
}
