import { expect } from "@playwright/test";
import { lastAnswer, rawExchange } from "@/app/server/testing/raw-exchange";
import { test } from "./support/test";

interface Row {
  readonly line: string;
  readonly status: number;
  readonly headers?: readonly string[];
  readonly body?: string;
  /** The answer is a page, a file or a redirect: it has no issues. */
  readonly plain?: true;
}

const json = "Content-Type: application/json";

const rows: readonly Row[] = [
  { line: "GET /api/health", status: 200, plain: true },
  { line: "GET /", status: 200, plain: true },
  { line: "GET /", status: 307, plain: true, headers: ["next-router-prefetch: 1", "rsc: 1"] },
  { line: "GET /", status: 200, plain: true, headers: ["Connection: Upgrade", "Upgrade: websocket"] },
  { line: "GET /api/health", status: 200, plain: true, headers: ["Connection: Upgrade", "Upgrade: h2c"] },
  { line: "GET /theme.js", status: 200, plain: true },
  { line: "GET /manual.txt", status: 200, plain: true },
  { line: "GET /", status: 200, plain: true, headers: ["User-Agent: curl/8.5.0"] },
  { line: "GET /llms.txt", status: 200, plain: true },
  { line: "GET /nowhere", status: 404, plain: true },
  { line: "GET /_next/static/nowhere.js", status: 404, plain: true },
  { line: "GET /rules/", status: 308, plain: true },
  { line: "HEAD /api/v1/nothing", status: 404, plain: true },
  { line: "GET /api", status: 404 },
  { line: "GET /api/v1/nothing", status: 404 },
  { line: "DELETE /api/nothing", status: 404 },
  { line: "GET /api/v1/files/nothing.tf", status: 404 },
  { line: "GET /%zz", status: 400 },
  { line: "GET /api/%zz", status: 400 },
  { line: "GET /_next/%E2%82", status: 400 },
  { line: "GET /api/v1/bundle.zip?project=%zz", status: 400 },
  { line: "TRACE /", status: 405 },
  { line: "POST /", status: 405 },
  { line: "PROPFIND /api/v1/lint", status: 405 },
  { line: "DELETE /api/v1/lint", status: 405 },
  { line: "GET /api/v1/lint", status: 405 },
  { line: "NONSENSE /api/v1/lint", status: 400 },
  { line: "POST /api/v1/lint", status: 415 },
  { line: "POST /api/v1/lint", status: 415, headers: ["Content-Type: text/html"], body: "x" },
  { line: "POST /api/v1/lint", status: 415, headers: [json, "Content-Encoding: gzip"], body: "{}" },
  { line: "POST /api/v1/lint", status: 413, headers: [json, "Content-Length: 99999999"] },
  { line: "POST /api/v1/generate", status: 413, headers: [json], body: " ".repeat(300_000) },
  { line: "POST /api/v1/generate", status: 400, headers: [json], body: "{" },
  { line: "POST /api/v1/generate", status: 406, headers: [json, "Accept: text/html"], body: "{}" },
  { line: "POST /api/v1/generate", status: 417, headers: [json, "Expect: a-miracle"], body: "{}" },
];

const textOf = ({ line, headers = [], body = "" }: Row): string => {
  const length = headers.some((header) => header.startsWith("Content-Length")) || !line.startsWith("POST");
  const all = [
    "Host: localhost",
    "Connection: close",
    ...headers,
    ...(length ? [] : [`Content-Length: ${body.length}`]),
  ];
  return [`${line} HTTP/1.1`, ...all, "", body].join("\r\n");
};

for (const row of rows) {
  const what = [row.line, ...(row.headers ?? [])].join(", ");
  test(`${what} is answered with ${row.status}, in the one form`, async ({ baseURL }) => {
    const { headers, body, status } = lastAnswer(
      await rawExchange(Number(new URL(baseURL ?? "").port), textOf(row)).ended,
    );
    expect(status).toBe(row.status);
    expect(headers.get("content-security-policy")).toMatch(/^default-src '(none|self)'/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.has("x-powered-by")).toBe(false);
    if (row.plain) return;
    expect(headers.get("content-type")).toBe("application/problem+json");
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({ type: `/docs/api#status-${row.status}`, status: row.status });
    const [issue] = problem.issues;
    expect(issue.message).toMatch(/received .+, expected |is not |unknown/s);
  });
}

test("a body that breaks off costs nobody else an answer", async ({ request, baseURL }) => {
  const port = Number(new URL(baseURL ?? "").port);
  const { socket } = rawExchange(
    port,
    textOf({ line: "POST /api/v1/lint", status: 0, headers: [json, "Content-Length: 9999"] }),
  );
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.destroy();
  expect((await request.get("/api/health")).status()).toBe(200);
});
