import { inflateSync, strFromU8 } from "fflate";

/** What the directory of a zip says of an entry. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12 */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly originalSize: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;

/** The entries of a zip. Throws where there is no directory. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new Error("its directory is damaged");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push(entryAt(bytes, view, at, nameEnd));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  throw new Error("it has no end: truncated, or another kind of file");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameEnd: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  return {
    name: strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    originalSize: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The content of an entry, or in words why there is none. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | string {
  const { offset, packedSize, originalSize, method } = entry;
  if (entry.isEncrypted) return "encrypted, expected a zip without a password";
  if (method !== 0 && method !== 8) return `packed by method ${method}, expected 0 (stored) or 8 (deflate)`;
  if (offset + 30 > bytes.length) return "truncated: its header lies beyond the end";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) return `truncated: ${packed.length} of ${packedSize} bytes are there`;
  const content = method === 0 ? packed : inflated(packed, originalSize);
  if (!content) return "damaged: it cannot be unpacked";
  if (content.length !== originalSize) return `damaged: received ${content.length} bytes, expected ${originalSize}`;
  return crcOf(content) === entry.crc ? content : "damaged: its checksum (CRC-32) is wrong";
}

/** Never more than the size the directory claims, which the limits have seen. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** https://www.rfc-editor.org/rfc/rfc1952#section-8 */
function crcOf(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
