import { type Zippable, zipSync } from "fflate";
import type { Bundle } from "./bundle";
import { writtenFiles } from "./written-files";

/** Unix, so that the mode in the upper half of `attrs` counts. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.4.2 */
const UNIX = 3;
const PLAIN_MODE = 0o100644;
const RUN_MODE = 0o100755;

/**
 * The bundle as a zip: the same files give the same bytes, in every browser and in Node.
 * Entries are sorted by path, times are fixed, line ends are LF and the run bit is kept.
 */
export function zipBundle(bundle: Bundle): Uint8Array<ArrayBuffer> {
  // Zip times have no zone: the local constructor gives the same digits in each. 1980 is the first year a zip can say.
  const mtime = new Date(1980, 0, 1);
  return Uint8Array.from(zipSync(entriesOf(bundle), { level: 9, mtime, os: UNIX }));
}

function entriesOf(bundle: Bundle): Zippable {
  const entries = writtenFiles(bundle).map(({ path, bytes, executable }): [string, Zippable[string]] => {
    const mode = executable ? RUN_MODE : PLAIN_MODE;
    return [path, [bytes, { os: UNIX, attrs: mode << 16 }]];
  });
  return Object.fromEntries(entries);
}
