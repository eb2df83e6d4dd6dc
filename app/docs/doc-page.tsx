import type { ReactNode } from "react";
import { DocFrame } from "@/components/docs/doc-frame";
import { englishPart } from "@/components/words/language";
import { requestLanguage } from "../language";
import { wordsOf } from "../words-of";
import { docGroups } from "./pages";

interface DocPageProps {
  /** The address of the page. */
  readonly current: string;
  readonly children: ReactNode;
}

/** A page of the documentation, which is English, in the frame of whoever reads it. */
export async function DocPage({ current, children }: DocPageProps) {
  const language = await requestLanguage();
  return (
    <DocFrame
      groups={docGroups(language)}
      words={wordsOf(language).pages.docs}
      current={current}
      lang={englishPart(language)}
    >
      {children}
    </DocFrame>
  );
}
