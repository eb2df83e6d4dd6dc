import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { packedBytes, type ZipEntry } from "./zip-directory";

const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most 1032-fold, so one slice adds no more than four megabytes before the size is looked at. https://zlib.net/zlib_tech.html */
const SLICE = 4096;

/** The bytes of an entry, or why they cannot be had. Never takes more than the size that the directory claims, and a slice. */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array | string {
  if (entry.isEncrypted) return "is encrypted, expected it without a password";
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return `is compressed by method ${entry.method}, expected 0 (stored) or 8 (deflated)`;
  const packed = packedBytes(zip, entry);
  if (!packed) return "is cut off, expected the whole zip";
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (typeof content === "string") return content;
  if (content.length !== entry.size)
    return `unpacks to ${content.length} bytes, expected ${entry.size} as the zip says`;
  return crc32(content) === entry.checksum ? content : "is damaged: its checksum is another than the zip says";
}

function inflate(packed: Uint8Array, size: number): Uint8Array | string {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += SLICE) stream.push(packed.subarray(at, at + SLICE));
    if (length > size) return `unpacks to more than the ${size} bytes that the zip says`;
    stream.push(new Uint8Array(0), true);
  } catch {
    return "is damaged, expected deflated bytes";
  }
  return content.subarray(0, length);
}
