import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip } from "./read-zip";

const TEXT = "x".repeat(100_000);
const ZIP = zipSync({ "a.tf": strToU8(TEXT), "b.tf": [strToU8("b"), { level: 0 }] });
/** Where the directory's record of a.tf begins. */
const RECORD = Buffer.from(ZIP).indexOf("PK\u0001\u0002", 0, "latin1");

function patched(at: number, bytes: readonly number[]): Uint8Array {
  const zip = ZIP.slice();
  zip.set(bytes, at);
  return zip;
}

/** What the directory says of a.tf is not so. */
const lies: readonly (readonly [string, Uint8Array, string])[] = [
  ["a smaller size", patched(RECORD + 24, [10, 0, 0, 0]), "unpacks to more than the 10 bytes that the zip says"],
  ["a larger size", patched(RECORD + 24, [0, 0, 2, 0]), "unpacks to 100000 bytes, expected 131072 as the zip says"],
  ["a size over the limit", patched(RECORD + 24, [0, 0, 0, 255]), "more than 10485760 bytes unpacked"],
  ["another checksum", patched(RECORD + 16, [1, 2, 3, 4]), "is damaged: its checksum is another than the zip says"],
  ["a password", patched(RECORD + 8, [1]), "is encrypted, expected it without a password"],
  ["another method", patched(RECORD + 10, [14]), "is compressed by method 14, expected 0 (stored) or 8 (deflated)"],
  ["more bytes than there are", patched(RECORD + 20, [0, 0, 0, 9]), "is cut off, expected the whole zip"],
  ["a place outside", patched(RECORD + 42, [255, 255, 255, 255]), "is cut off, expected the whole zip"],
  ["damaged bytes", patched(40, [255, 255, 255, 255, 255, 255]), "is damaged, expected deflated bytes"],
];

describe("an entry that is not what the zip says", () => {
  it.each(lies)("%s: refused by name, its neighbour is read", (_, zip, message) => {
    expect(readZip(zip)).toEqual({ files: [{ path: "b.tf", text: "b" }], issues: [{ path: "a.tf", message }] });
  });

  it("answers more entries than there are with an issue", () => {
    const end = ZIP.length - 22;
    expect(readZip(patched(end + 10, [255, 255])).issues).toHaveLength(1);
    expect(readZip(patched(end + 16, [255, 255, 255, 255])).issues).toHaveLength(1);
  });
});
