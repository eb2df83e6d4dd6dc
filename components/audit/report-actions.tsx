import { Copy, Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { IconButton } from "@/components/ui/icon-button";
import { notify } from "@/components/ui/notify";
import { saveBytes } from "@/components/ui/save-bytes";
import { useWords } from "../words/use-words";
import { type Judged, type ReportFormat, requestReport } from "./request-audit";

const documents = [
  { format: "markdown", label: "Markdown", name: "stackwright-audit.md", type: "text/markdown" },
  { format: "json", label: "JSON", name: "stackwright-audit.json", type: "application/json" },
  { format: "sarif", label: "SARIF", name: "stackwright-audit.sarif", type: "application/sarif+json" },
] as const satisfies readonly { readonly format: ReportFormat; readonly [key: string]: string }[];

/** Ways to take the report along. */
export function ReportActions(judged: Judged) {
  const { audit: words } = useWords();
  const failed = () => notify(words.noReport, "bad");
  const save = async ({ format, name, type }: (typeof documents)[number]) => {
    try {
      saveBytes(new TextEncoder().encode(await requestReport(judged, format)), name, type);
    } catch {
      await failed();
    }
  };
  const copy = async () => {
    try {
      await copyText(await requestReport(judged, "markdown"), words.copiedReport);
    } catch {
      await failed();
    }
  };
  return (
    <div role="toolbar" aria-label={words.report} className="flex flex-wrap gap-1 print:hidden">
      {documents.map((document) => (
        <Button key={document.format} size="small" onClick={() => save(document)}>
          <span className="sr-only">{words.downloadAs}</span>
          {document.label}
        </Button>
      ))}
      <IconButton size="icon-small" label={words.copyReport} onClick={copy}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton size="icon-small" label={words.printReport} onClick={() => print()}>
        <Printer aria-hidden />
      </IconButton>
    </div>
  );
}
