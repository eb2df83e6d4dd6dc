import type { BundleFile } from "@/lib/bundle/bundle";

const readZipFile = async (file: File): Promise<readonly BundleFile[]> => {
  const { readZip } = await import("@/lib/bundle/read-zip");
  return readZip(new Uint8Array(await file.arrayBuffer())).files;
};

const isTerraform = ({ path }: BundleFile): boolean => /\.(tf|tfvars)$/.test(path);

/** The Terraform among files that were chosen or dropped; zips are unpacked in the browser. */
export async function readDropped(files: Iterable<File>): Promise<readonly BundleFile[]> {
  const read = [...files].map(async (file) =>
    file.name.endsWith(".zip") ? readZipFile(file) : [{ path: file.name, text: await file.text() }],
  );
  return (await Promise.all(read)).flat().filter(isTerraform);
}
