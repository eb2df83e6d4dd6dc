import { deflateSync, Inflate, strToU8 } from "fflate";

/** More than a link ever unpacks to; a hostile one stops here. */
const MAX_UNPACKED = 64 * 1024;
/** Deflate grows at most 1032-fold, so one slice adds no more than half a megabyte before the size is looked at. https://zlib.net/zlib_tech.html */
const SLICE = 512;

const EFFORT = { level: 9, mem: 8 } as const;

// The stream ends silently when it is cut at a byte that ends a symbol; this shows that nothing is missing.
const END = "\n";
const CUT_OFF = "the compressed part is cut off or damaged, expected the whole link";

/** Compressed and spelled with letters, digits, `-` and `_`. `dictionary` is text that both ends know. */
export function pack(text: string, dictionary: string): string {
  const packed = writeBase64(deflateSync(strToU8(text + END), { ...EFFORT, dictionary: strToU8(dictionary) }));
  // fflate 0.8.3 writes the dictionary itself into a block that it stores uncompressed. A stream made without one never
  // points into a dictionary, so it reads the same with any.
  return unpack(packed, dictionary).text === text ? packed : writeBase64(deflateSync(strToU8(text + END), EFFORT));
}

function writeBase64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export interface Unpacked {
  /** Everything up to the damage, if there is any. */
  readonly text: string;
  readonly damage?: string;
}

/** Inverse of `pack`; never throws. */
export function unpack(packed: string, dictionary: string): Unpacked {
  const bytes = readBase64(packed);
  if (!bytes) return { text: "", damage: "the compressed part is damaged, expected letters, digits, - and _" };
  const chunks: Uint8Array[] = [];
  const damage = inflate(bytes, strToU8(dictionary), chunks);
  const text = new TextDecoder().decode(concat(chunks));
  if (!damage && text.endsWith(END)) return { text: text.slice(0, -END.length) };
  return { text: text.slice(0, MAX_UNPACKED), damage: damage ?? CUT_OFF };
}

function readBase64(text: string): Uint8Array | undefined {
  // A cut may leave one letter over, which is no whole byte.
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  try {
    return Uint8Array.from(atob(whole.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function inflate(bytes: Uint8Array, dictionary: Uint8Array, chunks: Uint8Array[]): string | undefined {
  let size = 0;
  const stream = new Inflate({ dictionary }, (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length && size <= MAX_UNPACKED; at += SLICE) stream.push(bytes.slice(at, at + SLICE));
    if (size > MAX_UNPACKED) return `the compressed part is too long, expected at most ${MAX_UNPACKED} characters`;
    stream.push(new Uint8Array(0), true);
    return undefined;
  } catch {
    return CUT_OFF;
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
