import { readStack } from "@/generators/intake/read-stack/read-stack";
import { answer } from "../answers";
import { readSources } from "../lint/read-sources";
import { allowOnly } from "../methods";

/** Reads the settings of a new stack out of Terraform, and names what could not be read. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const sources = await readSources(request);
  return sources.ok ? answer(readStack(sources.value.files)) : sources.refusal;
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
