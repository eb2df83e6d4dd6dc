import type { Metadata } from "next";
import { DocPage } from "@/app/docs/doc-page";
import { OptionsBody } from "./options-body";

export const metadata: Metadata = { title: "Every option" };

/** What can be set, in the frame of the documentation. */
export default function OptionsPage() {
  return (
    <DocPage current="/docs/options">
      <OptionsBody />
    </DocPage>
  );
}
