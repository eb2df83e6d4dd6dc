import { linkTo } from "@/app/docs/link-to";
import { Markdown } from "@/components/docs/markdown";
import { PromiseList } from "@/components/docs/promise-list";
import { promises } from "@/generators/parts/promises";
import { proofText } from "./proof-text";

/** What every stack promises, and what holds the product to it. */
export function ProofBody() {
  return (
    <>
      <h1 className="font-semibold text-lg">What is proven, and how</h1>
      <p className="mt-1 mb-3 max-w-prose text-ink-soft">
        What every stack promises; each feature names the ones it keeps.
      </p>
      <PromiseList promises={Object.entries(promises)} />
      <Markdown text={proofText} linkTo={linkTo} />
    </>
  );
}
