import { refuse } from "./answer";
import type { Read } from "./read-body";

/** `?format=`; what is usual without it. */
export function formatOfQuery<Format extends string>(
  request: Request,
  formats: readonly Format[],
  usual = formats[0],
): Read<Format> {
  const received = new URL(request.url).searchParams.get("format") ?? usual;
  const format = formats.find((known) => known === received);
  if (format) return { ok: true, value: format };
  const message = `format: received ${JSON.stringify(received)}, expected one of ${formats.join(", ")}`;
  return { ok: false, refusal: refuse(400, [{ path: ["format"], message, received }]) };
}
