import { judgeTexts } from "@/lib/hcl/judge/judge-texts";
import type { Question, Verdict } from "./judge";

const ended = (): never => process.exit();
process.on("disconnect", ended);

// Only our own server writes there.
process.on("message", async ({ id, texts }: Question) => {
  const verdict: Verdict = { id, found: await judgeTexts(texts) };
  process.send?.(verdict);
});
