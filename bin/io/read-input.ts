import { createReadStream } from "node:fs";

/** Far more than anything that is read as a whole may hold; `/dev/zero` has no end. */
const MOST = 64 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(path: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of path === "-" ? process.stdin : createReadStream(path)) {
    // Safe: streams without an encoding give bytes.
    const bytes = part as Uint8Array;
    size += bytes.length;
    if (size > MOST) throw new Error(`received more than ${MOST} bytes from ${path}, expected a smaller file`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
