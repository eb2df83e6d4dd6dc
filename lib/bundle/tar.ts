import { gzipSync } from "fflate";
import { createTar } from "nanotar";
import type { Bundle } from "./bundle";
import { writtenFiles } from "./written-files";

/** The bundle as a packed tar, as `tar xz` takes it: the same files give the same bytes, the run bit is kept. */
export function tarBundle(bundle: Bundle): Uint8Array<ArrayBuffer> {
  const items = writtenFiles(bundle).map(({ path, bytes, executable }) => {
    const mode = executable ? "755" : "644";
    return { name: path, data: bytes, attrs: { mode, mtime: 0, uid: 0, gid: 0 } };
  });
  return Uint8Array.from(gzipSync(createTar(items), { level: 9, mtime: 0 }));
}
