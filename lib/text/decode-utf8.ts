export interface DecodedText {
  readonly text: string;
  /** Offset into `text` of the first byte that is no UTF-8; it was replaced by U+FFFD. */
  readonly damagedAt?: number;
}

/** Bytes as text, a byte order mark kept; never throws. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { text, damagedAt: firstDamage(bytes, text) };
  }
}

/** Where the text, encoded again, first differs from the bytes. */
function firstDamage(bytes: Uint8Array, text: string): number {
  const again = new TextEncoder().encode(text);
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  // The damage is one U+FFFD, so the text before it is intact.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(again.subarray(0, Math.max(0, at))).length;
}
