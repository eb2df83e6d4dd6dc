import { Button } from "@/components/ui/button";
import type { PictureNode } from "@/generators/views/picture/picture";
import { tagOf } from "@/generators/views/picture/priced";

import { useWords } from "../words/use-words";
import { told } from "../words/words";

interface PictureListProps {
  readonly nodes: readonly PictureNode[];
  readonly onLine: (file: string, line: number) => void;
}

/** The picture in words: each thing, what goes from it, and the way to its block. */
export function PictureList({ nodes, onLine }: PictureListProps) {
  const { picture: words } = useWords().panels;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer font-medium">{told(words.inWords, { count: nodes.length })}</summary>
      <ul aria-label={words.things} className="mt-1 divide-y">
        {nodes.map(({ id, title, detail, file, line, usd, leads }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-1.5">
            <div className="wrap-anywhere min-w-40 flex-1">
              <span className="font-medium">{title}</span> <span className="text-ink-faint">{detail}</span>
              {usd !== undefined && <span className="ml-2 font-medium text-accent">{tagOf(usd)}</span>}
              {leads.map((lead) => (
                <span key={`${lead.label} ${lead.to}`} className="block text-ink-soft text-xs">
                  {lead.label} {lead.to}
                </span>
              ))}
            </div>
            {file !== undefined && line !== undefined && (
              <Button size="small" onClick={() => onLine(file, line)}>
                {file}:{line}
                <span className="sr-only">
                  {" "}
                  {title} {detail}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
