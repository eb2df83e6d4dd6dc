import { cacheable } from "@/app/api/http/cacheable";
import { configOfQuery } from "@/app/api/http/config-of-query";
import { pictureOf } from "@/generators/views/picture/picture";

/** The stack of the configuration in the query as a diagram. */
export function operate(request: Request): Response {
  const config = configOfQuery(request);
  if (!config.ok) return config.refusal;
  return cacheable(request, new TextEncoder().encode(pictureOf(config.value).svg), {
    "content-type": "image/svg+xml; charset=utf-8",
    // Opened by itself it is a page: it may show its own colours, and do nothing else.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  });
}
