import type { Metadata } from "next";
import { AuditDesk } from "@/components/audit/audit-desk";
import { auditFiles } from "./audit-files";

export const metadata: Metadata = { title: "Audit" };

/** Paste or drop Terraform, read what is wrong with it. */
export default function AuditPage() {
  return <AuditDesk auditFiles={auditFiles} />;
}
