import { judgeTexts, type NamedText } from "@/lib/hcl/judge/judge-texts";

// Loads and compiles HashiCorp's parser before the first bundle waits for it.
await judgeTexts([{ path: "first.tf", text: "a = 1\n" }]);

/** What the judge's thread does. */
export default function work(texts: readonly NamedText[]) {
  return judgeTexts(texts);
}
