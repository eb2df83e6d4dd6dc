import { zipSync } from "fflate";

/** An archive of about that many bytes. */
export type Archive = (bytes: number) => Uint8Array;

const zipOf = (entries: Readonly<Record<string, Uint8Array>>, level: 0 | 9 = 9): Uint8Array =>
  zipSync({ ...entries }, { level });
const filled = (bytes: number, sign: number): Uint8Array => new Uint8Array(Math.floor(bytes)).fill(sign);

/** Writes numbers over those of every entry in the directory. */
function lying(archive: Uint8Array, { packed, size }: { readonly packed?: number; readonly size?: number }) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 < archive.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (packed !== undefined) view.setUint32(at + 20, packed, true);
    if (size !== undefined) view.setUint32(at + 24, size, true);
  }
  return archive;
}

const many = (count: number, entry: (at: number) => readonly [string, Uint8Array]): Uint8Array =>
  zipOf(Object.fromEntries(Array.from({ length: count }, (_, at) => entry(at))), 0);

/** Zips that somebody made to hurt. A byte of deflate grows to a thousand. */
export const archiveFamilies: Readonly<Record<string, Archive>> = {
  "a bomb": (bytes) => zipOf({ "main.tf": filled(bytes * 200, 10) }),
  "a bomb that says 10 bytes": (bytes) => lying(zipOf({ "main.tf": filled(bytes * 200, 10) }), { size: 10 }),
  "a bomb that says 4 GB": (bytes) => lying(zipOf({ "main.tf": filled(bytes * 50, 10) }), { size: 0xfffffffe }),
  "a bomb just within the limit": () => zipOf({ "main.tf": filled(10 * 1024 * 1024 - 1, 10) }),
  "letters just within the limit": () => zipOf({ "main.tf": filled(10 * 1024 * 1024 - 1, 97) }),
  "entries that point at one another's bytes": (bytes) =>
    lying(zipOf({ "a.tf": filled(bytes, 97), "b.tf": filled(9, 98) }, 0), { packed: 0xffffffff }),
  "empty entries": (bytes) => many(bytes / 110, (at) => [`f${at}.tf`, filled(0, 0)]),
  "entries of long names": (bytes) => many(bytes / 2200, (at) => [`${"d/".repeat(490)}${at}.tf`, filled(9, 10)]),
  "names of prototypes": () => zipOf({ "constructor/main.tf": filled(9, 10), toString: filled(9, 10) }),
  "no zip": (bytes) => {
    const noise = filled(bytes, 0x50);
    noise[1] = 0x4b;
    return noise;
  },
  "ends that are none": (bytes) => {
    const pattern = [0x50, 0x4b, 0x05, 0x06];
    return Uint8Array.from({ length: bytes }, (_, at) => pattern[at % 4] ?? 0);
  },
  "stackwright.json of models": () =>
    zipOf({
      "stackwright.json": Buffer.from(
        JSON.stringify({ models: Array.from({ length: 100_000 }, (_, at) => ({ name: `m${at}` })) }),
      ),
    }),
  "a README of other lines": () =>
    zipOf({
      "stackwright.json": Buffer.from("{}"),
      "README.md": Buffer.from("\n".repeat(9_000_000)),
      "terraform.tfvars": Buffer.from('project = "b"\n'.repeat(50_000)),
    }),
};
