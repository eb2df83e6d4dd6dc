import type { BundleFile } from "@/lib/bundle/bundle";
import { type Body, concat, print } from "@/lib/hcl";
import type { Fragment } from "./fragment";
import type { StackConfig } from "./stack";

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

const bodiesOf = (fragments: readonly Fragment[], file: string): Body[] =>
  fragments.filter((fragment) => fragment.file === file).map(({ body }) => body);

const checkFiles = (fragments: readonly Fragment[]): void => {
  const unknown = fragments.find(({ file }) => !fileOrder.some((known) => known === file));
  if (unknown) throw new Error(`A fragment names the file ${unknown.file}, expected one of ${fileOrder.join(", ")}`);
};

/**
 * Joins fragments to files. In the single layout the provider block stays in provider.tf,
 * because that file is the one people replace.
 */
export const assemble = (fragments: readonly Fragment[], layout: StackConfig["layout"]): readonly BundleFile[] => {
  checkFiles(fragments);
  const files = fileOrder
    .map((path) => ({ path, bodies: bodiesOf(fragments, path) }))
    .filter(({ bodies }) => bodies.length > 0);
  if (layout === "files") return files.map(({ path, bodies }) => ({ path, text: print(concat(...bodies)) }));
  const apart = files.filter(({ path }) => path === "provider.tf");
  const joined = files.filter(({ path }) => path !== "provider.tf").flatMap(({ bodies }) => bodies);
  return [
    ...apart.map(({ path, bodies }) => ({ path, text: print(concat(...bodies)) })),
    { path: SINGLE_FILE, text: print(concat(...joined)) },
  ];
};
