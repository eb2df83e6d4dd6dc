import { createHash } from "node:crypto";
import { configOfQuery } from "@/app/api/http/config-of-query";
import type { Read } from "@/app/api/http/read-body";
import type { Operation } from "@/app/api/operation/operation";
import { linkOf } from "@/generators/links/links";
import { boundedMap } from "@/lib/memory/bounded-map";
import type { Job, JobAnswer } from "./job";

const mostBytes = 32 * 1024 * 1024;

/** Headers and the map's own entry, roughly. */
const overhead = 1024;

/** One version runs in a process, so the version is no part of a key. */
const answers = boundedMap<JobAnswer>(mostBytes, ({ body }, key) => body.byteLength + key.length + overhead);

interface Wanted {
  readonly request: Request;
  /** The media type of the answer. */
  readonly form: string;
}

/** Under what the answer is kept: equal for two links that mean the same. Nothing where it depends on more than what was sent. */
export function keyOf(operation: Operation, job: Job, { request, form }: Wanted): Read<string | undefined> {
  if (operation.method === "post") return { ok: true, value: operation.pure ? bodyKey(job, form) : undefined };
  const config = configOfQuery(request);
  return config.ok ? { ok: true, value: [job.operation, ...job.path, linkOf(config.value)].join("\n") } : config;
}

function bodyKey({ operation, url, body = new Uint8Array() }: Job, form: string): string {
  return [operation, form, new URL(url).search, createHash("sha256").update(body).digest("base64url")].join("\n");
}

/** The answer that is kept under the key, or else that of `work`, which is kept where it is one. */
export async function remember(key: string | undefined, work: () => Promise<JobAnswer>): Promise<JobAnswer> {
  if (key === undefined) return work();
  const kept = answers.get(key);
  if (kept) return kept;
  const answer = await work();
  if (answer.status === 200) answers.set(key, answer);
  return answer;
}
