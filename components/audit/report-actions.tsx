import { Copy, Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { IconButton } from "@/components/ui/icon-button";
import { notify } from "@/components/ui/notify";
import { saveBytes } from "@/components/ui/save-bytes";
import { type Judged, type ReportFormat, requestReport } from "./request-audit";

const documents = [
  { format: "markdown", label: "Markdown", name: "stackwright-audit.md", type: "text/markdown" },
  { format: "json", label: "JSON", name: "stackwright-audit.json", type: "application/json" },
  { format: "sarif", label: "SARIF", name: "stackwright-audit.sarif", type: "application/sarif+json" },
] as const satisfies readonly { readonly format: ReportFormat; readonly [key: string]: string }[];

const failed = () => notify("The server cannot be reached, so there is no report.", "bad");

/** Ways to take the report along. */
export function ReportActions(judged: Judged) {
  const save = async ({ format, name, type }: (typeof documents)[number]) => {
    try {
      saveBytes(new TextEncoder().encode(await requestReport(judged, format)), name, type);
    } catch {
      await failed();
    }
  };
  const copy = async () => {
    try {
      await copyText(await requestReport(judged, "markdown"), "Copied the report as Markdown.");
    } catch {
      await failed();
    }
  };
  return (
    <div role="toolbar" aria-label="Report" className="flex flex-wrap gap-1 print:hidden">
      {documents.map((document) => (
        <Button key={document.format} size="small" onClick={() => save(document)}>
          <span className="sr-only">Download the report as </span>
          {document.label}
        </Button>
      ))}
      <IconButton size="icon-small" label="Copy report" onClick={copy}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton size="icon-small" label="Print report" onClick={() => print()}>
        <Printer aria-hidden />
      </IconButton>
    </div>
  );
}
