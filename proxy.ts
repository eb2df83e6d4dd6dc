import { type NextRequest, NextResponse } from "next/server";
import { wantsText } from "./app/manual/wants-text";

/**
 * The content security policy of one answer. Only scripts that carry the nonce run, nothing is loaded from elsewhere,
 * and the editor's worker comes from our own origin.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src-elem 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    // Editor lines and popovers are positioned with style attributes; those cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Answers a terminal at `/` with the manual. Gives each page request a fresh nonce; Next reads it from the request's policy and puts it
 * on its own scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname === "/" && wantsText(request.headers))
    return NextResponse.rewrite(new URL("/manual.txt", request.url));
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!api/|_next/static|_next/image|icon.svg).*)",
      missing: [{ type: "header", key: "next-router-prefetch" }],
    },
  ],
};
