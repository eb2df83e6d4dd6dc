import type { Metadata } from "next";
import { DocPage } from "@/app/docs/doc-page";
import { ProofBody } from "./proof-body";

export const metadata: Metadata = { title: "What is proven, and how" };

/** What is proven, in the frame of the documentation. */
export default function ProofPage() {
  return (
    <DocPage current="/docs/proof">
      <ProofBody />
    </DocPage>
  );
}
