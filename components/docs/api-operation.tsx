import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { AnchoredHeading } from "./anchored-heading";
import type { ShownOperation } from "./api-document";
import { ApiTrial } from "./api-trial";
import { SchemaFields } from "./schema-fields";
import { schemaWords } from "./schema-words";
import { trialOf } from "./trial-of";

/** One operation: what it takes, what it answers, and a request that runs. */
export function ApiOperation({ operation }: { readonly operation: ShownOperation }) {
  const { operationId, method, path, summary, parameters, requestBody, responses } = operation;
  const title = `${method.toUpperCase()} ${path}`;
  return (
    <section aria-labelledby={operationId} className="mb-8">
      <AnchoredHeading depth={2} id={operationId}>
        <span className="font-mono">{title}</span>
      </AnchoredHeading>
      <p className="mb-3 max-w-prose text-ink-soft">{summary}.</p>
      <div className="rounded-lg border bg-surface p-4 shadow-e1">
        <ApiTrial trial={trialOf(operation)} title={title} />
      </div>
      <div className="mt-3 flex flex-col gap-2">
        {parameters.length > 0 && (
          <Part title="Parameters">
            <SchemaFields
              schema={{
                properties: Object.fromEntries(
                  parameters.map(({ name, schema, description = "" }) => [name, { ...schema, description }]),
                ),
                required: parameters.filter(({ required }) => required).map(({ name }) => name),
              }}
            />
          </Part>
        )}
        {Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => (
          <Part key={type} title={`Body as ${type}`}>
            <SchemaFields schema={schema} />
          </Part>
        ))}
        {Object.entries(responses["200"]?.content ?? {}).map(([type, { schema }]) => (
          <Part key={type} title={`Answer as ${type}`} note={schemaWords(schema)}>
            <SchemaFields schema={schema} />
          </Part>
        ))}
        <p className="flex flex-wrap items-center gap-1.5 text-ink-faint text-xs">
          May also answer
          {Object.keys(responses)
            .filter((status) => Number(status) >= 300)
            .map((status) => (
              <a key={status} href={`#status-${status}`} className="inline-flex min-h-6 items-center">
                <Badge>{status}</Badge>
              </a>
            ))}
        </p>
      </div>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Part({ title, note = "", children }: PartProps) {
  return (
    <details className="rounded-lg border bg-surface px-4 py-2 shadow-e1">
      <summary className="min-h-6 cursor-pointer font-medium text-sm">
        {title} <span className="font-normal text-ink-faint text-xs">{note}</span>
      </summary>
      <div className="mt-2 border-t pt-2">{children}</div>
    </details>
  );
}
