import { judgeTexts, type NamedText } from "@/lib/hcl/judge/judge-texts";

/** What the judge's thread does. */
export default function work(texts: readonly NamedText[]) {
  return judgeTexts(texts);
}
