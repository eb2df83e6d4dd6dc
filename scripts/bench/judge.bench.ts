import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { judgeTexts } from "@/lib/hcl/judge/judge-texts";
import { type Bench, medianMs } from "./measure";

const texts = generate(defaultConfig).filter(({ path }) => path.endsWith(".tf"));

/** HashiCorp's parser beside ours over every `.tf` of the default bundle; in a process of its own, where it is the only load. */
export const bench: Bench = async () => {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  await judgeTexts(texts);
  const first = performance.now() - started;
  const warm = await medianMs(() => judgeTexts(texts), { warmUp: 5, runs: 15 });
  return [
    { name: "hcl2json beside our parser, default bundle, first", value: first, unit: "ms" },
    { name: "hcl2json beside our parser, default bundle, warm", value: warm, unit: "ms" },
    { name: "hcl2json, resident on top", value: (process.memoryUsage.rss() - before) / 2 ** 20, unit: "MiB" },
  ];
};
