"use client";

import { BrokenPage } from "@/components/late/broken-page";
import { useWords } from "@/components/words/use-words";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
}

/** A mistake of ours, or a page of which a part did not come. */
export default function ErrorPage({ error }: ErrorPageProps) {
  return <BrokenPage digest={error.digest} words={useWords().broken} />;
}
