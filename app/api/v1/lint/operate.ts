import { answerText } from "@/app/api/http/answer";
import { formOf } from "@/app/api/http/form-of";
import { formatOfQuery } from "@/app/api/http/format-of-query";
import { readSources } from "@/app/api/http/read-sources";
import { mediaTypes } from "@/lib/lint/report";
import { createReport, render } from "@/lib/rules";
import { version } from "@/package.json";
import { formatOfForm, lintFormats, operation } from "./operation";

/** Lints Terraform: JSON with files, or one file as plain text. Nothing is stored. */
export async function operate(request: Request): Promise<Response> {
  const form = formOf(operation, request);
  if (!form.ok) return form.refusal;
  const format = formatOfQuery(request, lintFormats, formatOfForm[form.value] ?? "json");
  if (!format.ok) return format.refusal;
  const sources = await readSources(request);
  if (!sources.ok) return sources.refusal;
  const { files, ...options } = sources.value;
  const report = createReport(files, { ...options, today: new Date().toISOString().slice(0, 10) });
  const tool = { name: "stackwright", version };
  const text = render(report, format.value, { tool, color: false, writeJson: JSON.stringify });
  return answerText(text, mediaTypes[format.value]);
}
