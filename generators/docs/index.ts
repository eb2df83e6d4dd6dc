import type { StackConfig } from "@/generators/config/stack";
import type { Fragment } from "@/generators/parts/fragment";
import type { BundleFile } from "@/lib/bundle/bundle";
import { configFile } from "./config-file";
import { container } from "./container";
import { gitIgnore } from "./git-ignore";
import { pipelineFiles } from "./pipeline-files";
import { readme } from "./readme";
import { loadModel } from "./scripts/load-model";
import { makefile } from "./scripts/makefile";
import { pushImages } from "./scripts/push-images";
import { stackTest } from "./stack-test";

interface Origin {
  /** Address of the configuration, relative to wherever Stackwright runs: `/#v=1&…`. */
  readonly permalink: string;
  /** What the features make of the configuration. */
  readonly pieces: readonly Fragment[];
}

/** Everything of a bundle that is not Terraform: how to read, build, test, push and change it. Pure. */
export function bundleDocs(config: StackConfig, { permalink, pieces }: Origin): readonly BundleFile[] {
  return [
    readme(config, permalink),
    configFile(config),
    makefile(config),
    pushImages,
    loadModel(config),
    ...container(config),
    ...stackTest(config, pieces),
    ...pipelineFiles(config),
    gitIgnore,
  ];
}
