import { cacheable } from "./cacheable";

/** A route whose answer never changes while this version runs: written once, and not sent to who has it. */
export function constant(make: () => unknown, type = "application/json"): (request: Request) => Response {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return (request) => {
    bytes ??= new TextEncoder().encode(JSON.stringify(make()));
    return cacheable(request, bytes, { "content-type": type });
  };
}
