import { problemTitles } from "@/app/api/operation/problem";
import { AnchoredHeading } from "@/components/docs/anchored-heading";
import { CodeBlock } from "@/components/docs/code-block";
import { TextLink } from "@/components/docs/markdown-inline";

const statuses = [["304", "What If-None-Match holds is still right"], ...Object.entries(problemTitles)] as const;

/** What holds for every operation: forms of answers, and how a request is refused. */
export function ApiWords({ origin }: { readonly origin: string }) {
  return (
    <>
      <p className="my-2.5 max-w-prose text-ink-soft">
        Drawn from <TextLink href="/api/v1/openapi.json">the OpenAPI document</TextLink>, which is drawn from what
        judges the requests. Every request below runs. Nothing that is sent is stored.
      </p>
      <CodeBlock
        text={`curl -s ${origin}/\ncurl -s -H 'Content-Type: application/json' -H 'Accept: application/zip' -d '{"owner":"risk"}' -o stack.zip ${origin}/api/v1/generate`}
      />
      <p className="my-2.5 max-w-prose text-ink-soft">
        Where an answer has several forms, <code className="code">Accept</code> chooses. Answers travel packed (br,
        gzip). Answers to GET carry an <code className="code">ETag</code>.
      </p>
      <AnchoredHeading depth={2} id="problem">
        How a request is refused
      </AnchoredHeading>
      <p className="my-2.5 max-w-prose text-ink-soft">
        As <code className="code">application/problem+json</code> (RFC 9457): <code className="code">type</code>,{" "}
        <code className="code">title</code>, <code className="code">status</code>, <code className="code">detail</code>,
        and everything that is wrong under <code className="code">issues</code>, each with{" "}
        <code className="code">path</code>, <code className="code">message</code> and{" "}
        <code className="code">received</code>.
      </p>
      <ul className="overflow-hidden rounded-lg border bg-surface shadow-e1">
        {statuses.map(([status, words]) => (
          <li
            key={status}
            id={`status-${status}`}
            className="grid scroll-mt-16 grid-cols-[3.5rem_minmax(0,1fr)] border-t px-4 py-1.5 text-sm first:border-t-0 target:bg-accent-wash"
          >
            <span className="code font-medium">{status}</span>
            <span className="text-ink-soft">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
