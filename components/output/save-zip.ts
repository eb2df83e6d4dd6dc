import type { Bundle } from "@/lib/bundle/bundle";

/** Hands the files to the browser as a zip. The packer is fetched when it is first needed. */
export async function saveZip(files: Bundle, name: string): Promise<void> {
  const { zipBundle } = await import("@/lib/bundle/zip");
  const url = URL.createObjectURL(new Blob([zipBundle(files)], { type: "application/zip" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes over once the click is handled; a later turn frees them.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
