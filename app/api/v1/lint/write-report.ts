import { type Report, toJson, toMarkdown, toPretty, toSarif } from "@/lib/lint/report";
import { judgeCompliance } from "@/lib/rules";
import { version } from "@/package.json";
import { answer, refuse } from "../answers";
import type { Read } from "../read-body";

const formats = ["json", "sarif", "markdown", "pretty"] as const;
type Format = (typeof formats)[number];

/** `?format=`; JSON without it. */
export function readFormat(request: Request): Read<Format> {
  const received = new URL(request.url).searchParams.get("format") ?? "json";
  const format = formats.find((known) => known === received);
  if (format) return { ok: true, value: format };
  const message = `format: received ${JSON.stringify(received)}, expected one of ${formats.join(", ")}`;
  return { ok: false, refusal: refuse(400, [{ path: ["format"], message, received }]) };
}

/** The report in that format, under its media type. */
export function writeReport(report: Report, format: Format): Response {
  switch (format) {
    case "json":
      return answer(toJson(report));
    case "sarif":
      return answer(toSarif(report, { name: "stackwright", version }), { "content-type": "application/sarif+json" });
    case "markdown":
      return text(toMarkdown(report, judgeCompliance(report)), "text/markdown");
    case "pretty":
      return text(toPretty(report, { color: false }), "text/plain");
  }
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" } });
}
