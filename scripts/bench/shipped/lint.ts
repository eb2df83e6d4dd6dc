import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { createLinter, lint } from "@/lib/rules";
import type { SourceFile } from "@/lib/terraform";
import { type Bench, medianMs } from "../measure";
import { enlarge } from "./enlarge";

const modules = (layout: "files" | "single"): readonly SourceFile[] =>
  generate({ ...defaultConfig, layout }).filter(({ path }) => /^[^/]+\.tf$/.test(path));

const lines = (of: readonly SourceFile[]): number => of.reduce((sum, { text }) => sum + text.split("\n").length, 0);

/** Lints as an editor does: one more character in the largest file, everything else as before. */
function keystrokes(files: readonly SourceFile[]): () => void {
  const linter = createLinter({ owned: ["aws_region"] });
  const [largest] = [...files].sort((a, b) => b.text.length - a.text.length);
  let typed = "";
  return () => {
    typed += "x";
    linter(files.map((file) => (file === largest ? { ...file, text: `# ${typed}\n${file.text}` } : file)));
  };
}

/** All rules over the default bundle, one keystroke in it, and how the time grows with the text. */
export const bench: Bench = async () => {
  const files = modules("files");
  const large = enlarge(files);
  const once = await medianMs(() => lint(files, { owned: ["aws_region"] }), { warmUp: 20 });
  const typing = await medianMs(keystrokes(files), { warmUp: 20 });
  const typingInOne = await medianMs(keystrokes(modules("single")), { warmUp: 20 });
  const many = await medianMs(() => lint(large.files, { owned: large.owned }), { warmUp: 3, runs: 5 });
  return [
    { name: `all rules over the default bundle, ${lines(files)} lines`, value: once, unit: "ms", limit: 18 },
    { name: "one keystroke in its largest file", value: typing, unit: "ms", limit: 8 },
    { name: "the same with everything in one file", value: typingInOne, unit: "ms" },
    { name: `all rules over ${lines(large.files)} lines`, value: many, unit: "ms" },
    { name: "growth of time for ten times the text", value: many / once, unit: "×", limit: 10 },
  ];
};
