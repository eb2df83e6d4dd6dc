import type { StackConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Answered } from "./job";

/** An answer that hands out these files: it leaves once their Terraform is judged. */
export function deliver(response: Response, files: Bundle, config: StackConfig): Answered {
  const texts = files.filter(({ path }) => path.endsWith(".tf")).map(({ path, text }) => ({ path, text }));
  return texts.length === 0 ? response : { response, handsOut: { texts, link: `#${linkOf(config)}` } };
}
