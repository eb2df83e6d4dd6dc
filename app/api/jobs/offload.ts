import { holdsTag } from "@/app/api/http/cacheable";
import { formOf, severalForms } from "@/app/api/http/form-of";
import { mediaType, readBytes, refused, unsupported } from "@/app/api/http/read-body";
import type { Operation } from "@/app/api/operation/operation";
import type { Answered, Job, JobAnswer, Operate } from "./job";
import { callerHeader, jobRunner } from "./job-runner";
import { judgeDelivery } from "./judge-delivery";
import { keyOf, remember } from "./remember";

/** What Next hands to a route; only some have a path in it. */
interface RouteContext {
  readonly params: Promise<{ readonly path?: readonly string[] }>;
}

type Route = (request: Request, context?: RouteContext) => Promise<Response>;

/**
 * A route whose work is done by a worker thread where there are some; this thread only reads the body, up to its limit,
 * and keeps answers that depend on nothing else.
 */
export function offload(operation: Operation, load: () => Promise<{ readonly operate: Operate }>): Route {
  return async (request, context) => {
    const { path = [] } = (await context?.params) ?? {};
    const form = formOf(operation, request);
    if (!form.ok) return form.refusal;
    const answered = await answerTo(request, { operation, load, path, form: form.value });
    if (severalForms(operation)) answered.headers.append("vary", "Accept");
    return answered;
  };
}

interface Work {
  readonly operation: Operation;
  readonly load: () => Promise<{ readonly operate: Operate }>;
  readonly path: readonly string[];
  readonly form: string;
}

async function answerTo(request: Request, { operation, load, path, form }: Work): Promise<Response> {
  const run = jobRunner();
  if (!run) return leave(await (await load()).operate(request, { params: Promise.resolve({ path }) }));
  const body = await bodyOf(request, operation);
  if (!body.ok) return body.refusal;
  const { url, headers } = request;
  const job: Job = { operation: operation.path, url, ...neverNotModified(request), path, ...body.value };
  const key = keyOf(operation, job, { request, form });
  if (!key.ok) return key.refusal;
  const caller = headers.get(callerHeader) ?? "";
  const answer = await remember(key.value, async () => judged(await run(job, caller, request.signal)));
  return responseOf(answer, headers.get("if-none-match"));
}

async function leave(answered: Answered): Promise<Response> {
  if (answered instanceof Response) return answered;
  return (await judgeDelivery(answered.handsOut)) ?? answered.response;
}

/** What leaves, without what it was judged by. */
async function judged({ handsOut, ...answer }: JobAnswer): Promise<JobAnswer> {
  const refusal = handsOut && (await judgeDelivery(handsOut));
  if (!refusal) return answer;
  const body = new Uint8Array(await refusal.arrayBuffer());
  return { status: refusal.status, headers: [...refusal.headers], body };
}

/** Whether the caller has the answer already is judged here, for the kept one as well. A HEAD keeps what a GET may want. */
function neverNotModified({ method, headers }: Request): Pick<Job, "method" | "headers"> {
  return {
    method: method === "HEAD" ? "GET" : method,
    headers: [...headers].filter(([name]) => name !== "if-none-match"),
  };
}

async function bodyOf(request: Request, operation: Operation) {
  if (operation.method === "get") return { ok: true, value: {} } as const;
  const types = Object.keys(operation.body);
  if (!types.includes(mediaType(request))) return refused(415, unsupported(request, types.join(" or ")));
  const bytes = await readBytes(request, operation.limit);
  return bytes.ok ? ({ ok: true, value: { body: bytes.value } } as const) : bytes;
}

function responseOf({ status, headers, body }: JobAnswer, ifNoneMatch: string | null): Response {
  const kept = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  const etag = kept.get("etag");
  if (etag === null || !holdsTag(ifNoneMatch, etag)) return new Response(body, { status, headers: kept });
  kept.delete("content-length");
  return new Response(null, { status: 304, headers: kept });
}
