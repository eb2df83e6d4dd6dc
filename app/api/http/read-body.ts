import type { ProblemStatus } from "@/app/api/operation/problem";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import type { Result } from "@/lib/json/result";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { refuse, refuseWhole } from "./answer";

/** A value, or the answer that refuses the request. */
export type Read<T> = Result<{ readonly value: T }, { readonly refusal: Response }>;

/** `application/json`, without parameters; empty where the header is missing. */
export function mediaType(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** The body as JSON: 415 for other types, 413 above the limit, 400 with the position where it is none. */
export async function readJson(request: Request, limit: number): Promise<Read<unknown>> {
  if (mediaType(request) !== "application/json") return refused(415, unsupported(request, "application/json"));
  const body = await readText(request, limit);
  if (!body.ok) return body;
  const parsed = parseJson(body.value);
  if (parsed.ok) return parsed;
  return refused(400, { message: `body: ${describeProblem(parsed.problem)}`, received: parsed.problem.received });
}

/** The body as text: 413 above the limit, 400 where it is not UTF-8. */
export async function readText(request: Request, limit: number): Promise<Read<string>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  const { text, damagedAt } = decodeUtf8(bytes.value);
  if (damagedAt === undefined) return { ok: true, value: text };
  return refused(400, {
    message: `body: received a byte that is not UTF-8 after ${damagedAt} characters, expected UTF-8`,
    received: null,
  });
}

/** The body: 415 where it is packed, 413 above the limit, 400 where it breaks off. */
export async function readBytes(request: Request, limit: number): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const coding = request.headers.get("content-encoding");
  if (coding !== null && coding.trim().toLowerCase() !== "identity") return refusedCoding(coding);
  try {
    const bytes = await collect(request, limit);
    if (bytes) return { ok: true, value: bytes };
  } catch {
    return refused(400, { message: "body: received a part of it, expected all of it", received: null });
  }
  return refused(413, {
    message: `body: received more than ${limit} bytes, expected at most that`,
    received: request.headers.get("content-length"),
  });
}

/** What is said where the content type is another one. */
export function unsupported(request: Request, expected: string) {
  const received = request.headers.get("content-type");
  return {
    message: `content-type: received ${received === null ? "nothing" : JSON.stringify(received)}, expected ${expected}`,
    received,
  };
}

/** Nothing is unpacked: a small body could become a large one. https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 */
function refusedCoding(received: string): Read<never> {
  const message = `content-encoding: received ${JSON.stringify(received)}, expected none`;
  return { ok: false, refusal: refuse(415, [{ path: [], message, received }], { "accept-encoding": "identity" }) };
}

export function refused(
  status: ProblemStatus,
  { message, received }: { readonly message: string; readonly received: unknown },
) {
  return { ok: false, refusal: refuseWhole(status, message, received) } as const;
}

/** Stops reading as soon as there is too much: a header may lie or be missing. */
async function collect(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
