import type { Metadata } from "next";
import { DocFrame } from "@/components/docs/doc-frame";
import { DocIndex } from "@/components/docs/doc-index";
import { requestLanguage } from "../language";
import { wordsOf } from "../words-of";
import { docGroups } from "./pages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await requestLanguage()).pages.docs.title };
}

/** Every page of the documentation. */
export default async function DocsPage() {
  const language = await requestLanguage();
  const groups = docGroups(language);
  const { docs } = wordsOf(language).pages;
  return (
    <DocFrame groups={groups} words={docs} current="/docs" lang={undefined}>
      <h1 className="font-semibold text-lg">{docs.title}</h1>
      <p className="mt-1 mb-5 max-w-prose text-ink-soft">
        {docs.lead} {language !== "en" && docs.inEnglish}
      </p>
      <DocIndex groups={groups} />
    </DocFrame>
  );
}
