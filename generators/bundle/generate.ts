import type { StackConfig } from "@/generators/config/stack";
import { bundleDocs } from "@/generators/docs";
import { contributors } from "@/generators/features";
import { permalinkOf } from "@/generators/links/links";
import type { Fragment } from "@/generators/parts/fragment";
import type { Bundle } from "@/lib/bundle/bundle";
import { assemble } from "./assemble";
import { tfvars } from "./tfvars";

/** All pieces of Terraform of a configuration, in order. */
const fragmentsOf = (config: StackConfig): readonly Fragment[] =>
  Object.values(contributors).flatMap((contribute) => contribute(config));

/** The whole bundle of a valid configuration. Pure: the same configuration gives the same bytes. */
export const generate = (config: StackConfig): Bundle => {
  const fragments = fragmentsOf(config);
  return [
    ...assemble(fragments, config.layout),
    tfvars(fragments),
    ...bundleDocs(config, { permalink: permalinkOf(config) }),
  ];
};
