import { createReport } from "@/lib/rules";
import { allowOnly } from "../methods";
import { readSources } from "./read-sources";
import { readFormat, writeReport } from "./write-report";

/** Lints Terraform: JSON with files, or one file as plain text. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const format = readFormat(request);
  if (!format.ok) return format.refusal;
  const sources = await readSources(request);
  if (!sources.ok) return sources.refusal;
  const { files, ...options } = sources.value;
  const today = new Date().toISOString().slice(0, 10);
  return writeReport(createReport(files, { ...options, today }), format.value);
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
