import type { Metadata } from "next";
import { PageLink } from "@/components/shell/page-link";
import { buttonLook } from "@/components/ui/button";
import { MarkedText } from "@/components/ui/marked-text";
import { requestLanguage } from "./language";
import { wordsOf } from "./words-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await requestLanguage()).pages.lost.tab };
}

/** Says that there is no such page and where to go. */
export default async function NotFound() {
  const { lost } = wordsOf(await requestLanguage()).pages;
  return (
    <div className="m-auto max-w-md px-6 py-16">
      <h1 className="font-semibold text-lg">{lost.title}</h1>
      <p className="mt-2 mb-4 text-ink-soft">
        <MarkedText text={lost.words} />
      </p>
      <PageLink href="/" className={buttonLook({ kind: "primary" })}>
        {lost.open}
      </PageLink>
    </div>
  );
}
