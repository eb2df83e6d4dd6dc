import { securityHeaders } from "./security-headers.mjs";

/** Data is never a page: shown by itself it may load and do nothing. */
const policyOfData = "default-src 'none'; frame-ancestors 'none'";

/** Scripts, styles and redirects; the policy of a worker is that of its script. A page's own, with its nonce, comes from proxy.ts. */
const policyOfFiles = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What every answer to `path` carries unless it says otherwise itself. */
export function headersFor(path: string): readonly (readonly [name: string, value: string])[] {
  const policy = isApi(path) ? policyOfData : policyOfFiles;
  return [["Content-Security-Policy", policy], ...securityHeaders.map(({ key, value }) => [key, value] as const)];
}

export function isApi(path: string): boolean {
  return /^\/api(?:[/?]|$)/.test(path);
}
