import { inflateRawSync } from "node:zlib";

/** As the one that also runs in a browser, in a fifth of its time. */
export function inflateText(packed: string): string {
  return inflateRawSync(Buffer.from(packed, "base64")).toString("utf8");
}
