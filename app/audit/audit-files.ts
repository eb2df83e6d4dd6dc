"use server";

import type { Audit } from "@/components/audit/audit";
import type { BundleFile } from "@/lib/bundle/bundle";
import { complianceRate, createReport, judgeCompliance, toJson, toMarkdown } from "@/lib/lint/report";

/** Callable from anywhere, so what arrives is judged before it is believed. */
function isFile(value: unknown): value is BundleFile {
  if (typeof value !== "object" || value === null || !("path" in value) || !("text" in value)) return false;
  return typeof value.path === "string" && typeof value.text === "string";
}

/** Lints files and judges them by the requirements of the stack. Nothing is stored. */
export async function auditFiles(given: readonly BundleFile[]): Promise<Audit> {
  const files = (Array.isArray(given) ? given : []).filter(isFile);
  const report = createReport(files, { today: new Date().toISOString().slice(0, 10) });
  const compliance = judgeCompliance(report);
  return {
    findings: toJson(report).findings,
    compliance,
    rate: complianceRate(compliance),
    markdown: toMarkdown(report),
  };
}
