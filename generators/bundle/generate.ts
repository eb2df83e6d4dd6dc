import type { StackConfig } from "@/generators/config/stack";
import { bundleDocs } from "@/generators/docs";
import { permalinkOf } from "@/generators/links/links";
import type { Bundle } from "@/lib/bundle/bundle";
import { stackOf } from "./stack";

/** The whole bundle of a valid configuration. Pure: the same configuration gives the same bytes. */
export function generate(config: StackConfig): Bundle {
  const { files, values, pieces } = stackOf(config);
  return [
    ...files.map(({ path, text }) => ({ path, text })),
    values,
    ...bundleDocs(config, { permalink: permalinkOf(config), pieces }),
  ];
}
