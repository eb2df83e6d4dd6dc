import { createHash } from "node:crypto";

/** Answers with bytes under the hash of their content; 304 where the caller has them already. */
export function cacheable(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const always = { etag, "cache-control": "no-cache", ...headers };
  if (holdsTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers: always });
  return new Response(body, { headers: { ...always, "content-length": String(body.length) } });
}

/** Weak comparison: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
export function holdsTag(header: string | null, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
