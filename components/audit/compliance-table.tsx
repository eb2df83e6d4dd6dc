import { Badge } from "@/components/ui/badge";
import type { Compliance } from "@/lib/lint/report";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";

const tones = { PASS: "accent", PARTIAL: "warn", FAIL: "bad" } as const;

interface ComplianceTableProps {
  readonly rows: readonly Compliance[];
  readonly rate: number;
}

/** Each requirement of the stack, whether it is met, and the evidence. */
export function ComplianceTable({ rows, rate }: ComplianceTableProps) {
  const { audit: words } = useWords();
  const language = useLanguage();
  return (
    <section className="border-t bg-surface px-4 py-4">
      <h2 className="mb-2 font-semibold text-base">
        {words.requirements}{" "}
        <span className="font-normal text-ink-faint text-sm">{told(words.metShort, { rate })}</span>
      </h2>
      <table className="w-full border-collapse text-left text-sm">
        <thead className="text-ink-faint text-xs">
          <tr>
            <th scope="col" className="py-1 pr-3 font-medium">
              {words.requirement}
            </th>
            <th scope="col" className="py-1 pr-3 font-medium">
              {words.status}
            </th>
            <th scope="col" className="py-1 font-medium">
              {words.evidence}
            </th>
          </tr>
        </thead>
        <tbody lang={englishPart(language)} className="divide-y border-t">
          {rows.map(({ requirement, status, evidence }) => (
            <tr key={requirement} className="align-top">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {requirement}
              </th>
              <td className="py-1.5 pr-3">
                <Badge tone={tones[status]}>{status}</Badge>
              </td>
              <td className="wrap-anywhere py-1.5 text-ink-soft">{evidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
