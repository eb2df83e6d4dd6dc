import type { StackConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Issue } from "@/lib/json/issue";

/** What HashiCorp's own parser does not read as ours does: our fault, and such a bundle is not written. */
export async function judgeBundle(bundle: Bundle, config: StackConfig): Promise<readonly Issue[]> {
  const { judgeTexts } = await import("@/lib/hcl/judge/judge-texts");
  const found = await judgeTexts(bundle.filter(({ path }) => path.endsWith(".tf")));
  return found.map(({ path, message }) => ({
    path: [],
    message: `${path}: received from our own generator what HashiCorp's parser does not read as ours does (${message}), expected the same; this is our fault, and nothing was written`,
    received: `#${linkOf(config)}`,
  }));
}
