import type { Metadata } from "next";
import { headers } from "next/headers";
import { DocPage } from "@/app/docs/doc-page";
import { originOf } from "@/app/manual/origin-of";
import { ApiOperation } from "@/components/docs/api-operation";
import { ApiWords } from "./api-words";
import { shownOperations } from "./shown-operations";

export const metadata: Metadata = { title: "HTTP API" };

const shown = shownOperations();

/** Every operation of the API, drawn from its OpenAPI document, with requests that run. */
export default async function ApiPage() {
  const origin = originOf(await headers());
  return (
    <DocPage current="/docs/api">
      <h1 className="font-semibold text-lg">HTTP API</h1>
      <ApiWords origin={origin} />
      <ul className="my-6 grid gap-x-6 sm:grid-cols-2">
        {shown.map(({ operationId, method, path }) => (
          <li key={operationId}>
            <a
              href={`#${operationId}`}
              className="code wrap-anywhere flex min-h-7 items-center text-accent hover:underline"
            >
              {method.toUpperCase()} {path}
            </a>
          </li>
        ))}
      </ul>
      {shown.map((operation) => (
        <ApiOperation key={operation.operationId} operation={operation} />
      ))}
    </DocPage>
  );
}
