import type { Metadata } from "next";
import { AuditDesk } from "@/components/audit/audit-desk";
import { ruleTexts } from "@/lib/rules";

export const metadata: Metadata = { title: "Audit" };

/** Paste or drop Terraform, read what is wrong with it, mend it or build it anew. */
export default function AuditPage() {
  return <AuditDesk rules={ruleTexts.length} />;
}
