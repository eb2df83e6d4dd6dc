import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle";
import { lint } from "@/lib/lint";
import type { SourceFile } from "@/lib/terraform";
import { type Bench, medianMs } from "./measure";

const copies = 10;

const modules = (): readonly SourceFile[] => generate(defaultConfig).filter(({ path }) => /^[^/]+\.tf$/.test(path));

/** The same stack many times in one module, under other names. */
const enlarge = (files: readonly SourceFile[]): readonly SourceFile[] =>
  Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
    files.map(({ path, text }) => ({ path: `copy${copy}_${path}`, text: rename(text, copy) })),
  );

/** Labels of blocks and the references to them get the number of the copy. */
const rename = (text: string, copy: number): string =>
  text
    .replace(/^((?:resource|data) "\w+" ")(\w+)"/gm, `$1$2_${copy}"`)
    .replace(/^((?:variable|output) ")(\w+)"/gm, `$1$2_${copy}"`)
    .replace(/\b(aws_\w+\.)(\w+)/g, `$1$2_${copy}`)
    .replace(/\b(var\.|local\.)(\w+)/g, `$1$2_${copy}`);

/** All rules over the default bundle, and how the time grows with the text. */
export const bench: Bench = async () => {
  const files = modules();
  const large = enlarge(files);
  const lines = (of: readonly SourceFile[]) => of.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  const once = await medianMs(() => lint(files));
  const many = await medianMs(() => lint(large), { warmUp: 1, runs: 3 });
  return [
    { name: `all rules over the default bundle, ${lines(files)} lines`, value: once, unit: "ms", limit: 40 },
    { name: `the same over ${lines(large)} lines`, value: many, unit: "ms" },
    { name: "growth of time for ten times the text", value: many / once, unit: "×", limit: 12 },
  ];
};
