import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import type { BundleFile } from "@/lib/bundle/bundle";
import { parse, print } from "@/lib/hcl";

const FILES = 2_000;
const FOLDERS = 17;

/** A repository of 2,000 files and about 46,000 lines: the default stack in 17 folders, a block or two in each file. */
export function largeTree(): readonly BundleFile[] {
  const blocks = generate(defaultConfig)
    .filter(({ path }) => /^[^/]+\.tf$/.test(path))
    .flatMap(({ text }) => parse(text).body.items.map((item) => print({ kind: "body", items: [item] })));
  return Array.from({ length: FOLDERS }, (_, folder) => inFiles(blocks, filesOf(folder), `stack-${folder}`)).flat();
}

function filesOf(folder: number): number {
  return Math.floor((FILES * (folder + 1)) / FOLDERS) - Math.floor((FILES * folder) / FOLDERS);
}

/** Blocks dealt out one by one, so that no file is much longer than another. */
function inFiles(blocks: readonly string[], count: number, folder: string): readonly BundleFile[] {
  return Array.from({ length: count }, (_, file) => ({
    path: `${folder}/part_${file}.tf`,
    text: blocks.filter((_, at) => at % count === file).join("\n"),
  }));
}
