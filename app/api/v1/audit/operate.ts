import { answer } from "@/app/api/http/answer";
import { readSources } from "@/app/api/http/read-sources";
import { complianceRate, toJson } from "@/lib/lint/report";
import { createReport, judgeCompliance } from "@/lib/rules";

/** Lints Terraform, as `/lint`, and judges it by the requirements of the stack. Nothing is stored. */
export async function operate(request: Request): Promise<Response> {
  const sources = await readSources(request);
  if (!sources.ok) return sources.refusal;
  const { files, ...options } = sources.value;
  const report = createReport(files, { ...options, today: new Date().toISOString().slice(0, 10) });
  const compliance = judgeCompliance(report);
  return answer({ ...toJson(report), compliance, rate: complianceRate(compliance) });
}
