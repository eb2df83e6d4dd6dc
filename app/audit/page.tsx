import type { Metadata } from "next";
import { AuditDesk } from "@/components/audit/audit-desk";
import { ruleTexts } from "@/lib/rules";
import { requestLanguage } from "../language";
import { wordsOf } from "../words-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await requestLanguage()).frame.audit };
}

/** Paste or drop Terraform, read what is wrong with it, mend it or build it anew. */
export default function AuditPage() {
  return <AuditDesk rules={ruleTexts.length} />;
}
