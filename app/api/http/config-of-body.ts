import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { refuse } from "./answer";
import { type Read, readJson } from "./read-body";

/** The configuration in the body of a request. */
export async function configOfBody(request: Request, limit: number): Promise<Read<StackConfig>> {
  const body = await readJson(request, limit);
  if (!body.ok) return body;
  const checked = checkConfig(body.value);
  return checked.ok ? { ok: true, value: checked.config } : { ok: false, refusal: refuse(400, checked.issues) };
}
