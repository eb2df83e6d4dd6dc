import type { Metadata } from "next";
import { DocFrame } from "@/components/docs/doc-frame";
import { DocIndex } from "@/components/docs/doc-index";
import { docGroups } from "./pages";

export const metadata: Metadata = { title: "Documentation" };

/** Every page of the documentation. */
export default function DocsPage() {
  const groups = docGroups();
  return (
    <DocFrame groups={groups} current="/docs">
      <h1 className="font-semibold text-lg">Documentation</h1>
      <p className="mt-1 mb-5 max-w-prose text-ink-soft">
        The form, and the same from a shell, a pipeline, an editor, an assistant or a program of yours.
      </p>
      <DocIndex groups={groups} />
    </DocFrame>
  );
}
