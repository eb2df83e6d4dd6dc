import { refuse } from "@/app/api/http/answer";
import { cacheable } from "@/app/api/http/cacheable";
import { configOfQuery } from "@/app/api/http/config-of-query";
import { deliver } from "@/app/api/jobs/deliver";
import type { Answered } from "@/app/api/jobs/job";
import { generate } from "@/generators/bundle/generate";

interface FileContext {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

/** One file of the bundle of the configuration in the query. */
export async function operate(request: Request, { params }: FileContext): Promise<Answered> {
  const config = configOfQuery(request);
  if (!config.ok) return config.refusal;
  const path = (await params).path.join("/");
  const bundle = generate(config.value);
  const file = bundle.find((candidate) => candidate.path === path);
  if (file) {
    const type = { "content-type": "text/plain; charset=utf-8" };
    return deliver(cacheable(request, new TextEncoder().encode(file.text), type), [file], config.value);
  }
  const names = bundle.map((candidate) => candidate.path).join(", ");
  return refuse(404, [
    { path: [], message: `file: received ${JSON.stringify(path)}, expected one of ${names}`, received: path },
  ]);
}
