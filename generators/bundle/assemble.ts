import type { StackConfig } from "@/generators/config/stack";
import type { Fragment } from "@/generators/parts/fragment";
import type { BundleFile } from "@/lib/bundle/bundle";
import { concat, print } from "@/lib/hcl";

/** Files of the split layout in the order of the file tree, and of the chapters of the single file. */
const fileOrder = [
  "versions.tf",
  "provider.tf",
  "variables.tf",
  "locals.tf",
  "network.tf",
  "encryption.tf",
  "registry.tf",
  "storage.tf",
  "functions.tf",
  "scaling.tf",
  "api.tf",
  "usage_plans.tf",
  "firewall.tf",
  "domain.tf",
  "access.tf",
  "secrets.tf",
  "observability.tf",
  "alerts.tf",
  "pipeline.tf",
  "outputs.tf",
] as const;

/** Name of the one file of the single layout. */
const SINGLE_FILE = "tap_stack.tf";

const checkFiles = (fragments: readonly Fragment[]): void => {
  const unknown = fragments.find(({ file }) => !fileOrder.some((known) => known === file));
  if (unknown) throw new Error(`A fragment names the file ${unknown.file}, expected one of ${fileOrder.join(", ")}`);
};

interface Placed<F extends Fragment> {
  readonly path: string;
  readonly fragments: readonly F[];
}

/**
 * Which fragments make which file, in their order. In the single layout the provider block stays in provider.tf,
 * because that file is the one people replace.
 */
export const place = <F extends Fragment>(
  fragments: readonly F[],
  layout: StackConfig["layout"],
): readonly Placed<F>[] => {
  checkFiles(fragments);
  const files = fileOrder
    .map((path) => ({ path, fragments: fragments.filter(({ file }) => file === path) }))
    .filter((file) => file.fragments.length > 0);
  if (layout === "files") return files;
  const joined = files.filter(({ path }) => path !== "provider.tf").flatMap((file) => file.fragments);
  return [...files.filter(({ path }) => path === "provider.tf"), { path: SINGLE_FILE, fragments: joined }];
};

/** Joins fragments to files. */
export const assemble = (fragments: readonly Fragment[], layout: StackConfig["layout"]): readonly BundleFile[] =>
  place(fragments, layout).map(({ path, fragments: pieces }) => ({
    path,
    text: print(concat(...pieces.map(({ body }) => body))),
  }));
