import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocPage } from "@/app/docs/doc-page";
import { linkTo } from "@/app/docs/link-to";
import { writtenPages } from "@/app/docs/pages";
import { Markdown } from "@/components/docs/markdown";

interface PageProps {
  readonly params: Promise<{ readonly page: string }>;
}

async function pageOf({ params }: PageProps) {
  const { page: slug } = await params;
  return writtenPages().find((page) => page.slug === slug);
}

/** The page's own heading is its title. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: (await pageOf(props))?.title ?? "Not found" };
}

/** A page that is written in Markdown. */
export default async function WrittenDocPage(props: PageProps) {
  const page = await pageOf(props);
  if (!page) notFound();
  return (
    <DocPage current={`/docs/${page.slug}`}>
      <Markdown text={page.text} linkTo={linkTo} />
    </DocPage>
  );
}
