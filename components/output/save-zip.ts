import { saveBytes } from "@/components/ui/save-bytes";
import type { Bundle } from "@/lib/bundle/bundle";

/** Hands the files to the browser as a zip. The packer is fetched when it is first needed. */
export async function saveZip(files: Bundle, name: string): Promise<void> {
  const { zipBundle } = await import("@/lib/bundle/zip");
  saveBytes(zipBundle(files), name, "application/zip");
}
