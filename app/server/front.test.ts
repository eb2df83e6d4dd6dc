import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import type { Deadlines } from "./deadlines";
import { drain } from "./drain";
import { createFront, type Handler } from "./front";
import { headersFor } from "./headers-for";
import { lastAnswer, rawExchange } from "./testing/raw-exchange";

const short: Deadlines = { headers: 200, body: 600, silence: 5_000, drain: 500, check: 50 };
const closers: (() => unknown)[] = [];
afterEach(() => closers.splice(0).map((close) => close()));

const echo: Handler = async (request, response) => {
  const body = await textOf(request).catch(() => "broken");
  if (request.url === "/own") response.setHeader("Content-Security-Policy", "default-src 'self'");
  if (request.url === "/throws") throw new Error("on purpose");
  if (!response.destroyed) response.end(`echo ${body}`);
};

async function listening(handle: Handler = echo, deadlines = short) {
  const server = createFront(handle, deadlines);
  server.listen(0);
  await once(server, "listening");
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  // Safe: it listens on a port, not on a path.
  return { server, port: (server.address() as AddressInfo).port };
}

const request = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");

function expectHeaders(path: string, headers: ReadonlyMap<string, string>): void {
  for (const [name, value] of headersFor(path)) expect([name, headers.get(name.toLowerCase())]).toEqual([name, value]);
}

test.each([
  ["GET /x", 200],
  ["GET /api/x", 200],
  ["GET /%zz", 400],
  ["TRACE /api/x", 405],
  ["CONNECT localhost:80", 400],
  ["NONSENSE /", 400],
  [`GET /${"x".repeat(20_000)}`, 431],
  ["GET /throws", 500],
])("%s is answered with %i and every header", async (line, status) => {
  const write = process.stderr.write;
  process.stderr.write = () => true;
  closers.push(() => (process.stderr.write = write));
  const { port } = await listening();
  const answer = lastAnswer(await rawExchange(port, request(line)).ended);
  expect(answer.status).toBe(status);
  expectHeaders(
    [400, 431].includes(status) && !line.startsWith("GET /%") ? "/api/" : (line.split(" ")[1] ?? ""),
    answer.headers,
  );
  if (status !== 200) expect(problemAnswer.parse(JSON.parse(answer.body)).issues).toHaveLength(1);
});

test.each([
  ["http://else.example/x?y=1", "/x?y=1", "else.example"],
  ["HTTPS://else.example:8080", "/", "else.example:8080"],
  ["http://else.example?y=1", "/?y=1", "else.example"],
  ["/x", "/x", "localhost"],
])("GET %s asks for %s at %s", async (address, path, host) => {
  const { port } = await listening(({ url, headers }, response) => void response.end(`${headers.host} ${url}`));
  const answer = lastAnswer(await rawExchange(port, request(`GET ${address}`)).ended);
  expect([answer.status, answer.body]).toEqual([200, `${host} ${path}`]);
});

test.each([
  ["as it is", [], '"one"'],
  ["packed", ["Accept-Encoding: gzip"], 'W/"one"'],
  ["known by the weak tag", ['If-None-Match: "two", W/"one"'], 'W/"one"'],
  ["known by the strong tag", ['If-None-Match: "one"'], '"one"'],
])("the tag of an answer %s", async (_, headers, expected) => {
  const { port } = await listening((_request, response) => {
    response.setHeader("Content-Type", "application/json");
    response.setHeader("ETag", '"one"');
    response.end(JSON.stringify("terraform ".repeat(500)));
  });
  const answer = await rawExchange(port, request("GET /x", ...headers)).ended;
  expect(/^etag: (.*)$/im.exec(answer)?.[1]).toBe(expected);
});

test("what an answer says itself stays", async () => {
  const { port } = await listening();
  const { headers } = lastAnswer(await rawExchange(port, request("GET /own")).ended);
  expect(headers.get("content-security-policy")).toBe("default-src 'self'");
});

test.each([
  ["nothing", ""],
  ["half a line", "GET / HT"],
  ["headers without an end", "GET / HTTP/1.1\r\nHost: localhost\r\n"],
  ["a part of the body", `${request("POST /api/x", "Content-Length: 10")}abc`],
  ["a chunk without an end", `${request("POST /api/x", "Transfer-Encoding: chunked")}5\r\nab`],
])("who sends %s is told so after the deadline, and let go", async (_what, text) => {
  const { port } = await listening();
  const { status, headers, body } = lastAnswer(await rawExchange(port, text).ended);
  expect(status).toBe(408);
  expectHeaders("/api/", headers);
  expect(problemAnswer.parse(JSON.parse(body)).issues[0]?.message).toContain("deadline");
});

test("who drips on keeps nobody else", async () => {
  const { port } = await listening();
  const slow = rawExchange(port, `${request("POST /api/x", "Content-Length: 1000")}a`);
  const quick = await rawExchange(port, `${request("POST /api/x", "Content-Length: 2")}ok`).ended;
  expect(lastAnswer(quick)).toMatchObject({ status: 200, body: "echo ok" });
  const drip = setInterval(() => slow.socket.writable && slow.socket.write("a"), 50);
  closers.push(() => clearInterval(drip));
  expect(lastAnswer(await slow.ended).status).toBe(408);
});

test("a drain answers who was asking, and lets go of who waits with nothing", async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { server, port } = await listening(async (_, response) => {
    await released;
    response.end("done");
  });
  const asking = rawExchange(port, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(server, "request");
  const drained = drain(server, 60_000);
  release();
  expect(await drained).toBe(true);
  expect(lastAnswer(await asking.ended)).toMatchObject({ status: 200 });
});

test("a drain ends within its limit, whoever is in the middle of a body", async () => {
  const { server, port } = await listening(echo, { ...short, headers: 60_000, body: 60_000 });
  const stuck = rawExchange(port, `${request("POST /api/x", "Content-Length: 1000")}a`);
  const idle = rawExchange(port, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await Promise.all([once(idle.socket, "data"), once(server, "request")]);
  expect(await drain(server, 200)).toBe(false);
  expect([await stuck.ended, lastAnswer(await idle.ended).status]).toEqual(["", 200]);
});

test.each([
  ["none", "1.1", [], 400],
  ["two", "1.1", ["Host: a", "Host: b"], 400],
  ["one", "1.1", ["Host: a"], 200],
  ["none in HTTP/1.0", "1.0", [], 200],
])("of hosts, %s: the answer in HTTP/%s", async (_, http, hosts, status) => {
  const { port } = await listening();
  const head = [`GET /x HTTP/${http}`, ...hosts, "Connection: close", "", ""].join("\r\n");
  const answer = lastAnswer(await rawExchange(port, head).ended);
  expect(answer.status).toBe(status);
});
