import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { PROBLEM_TYPE, problemOf } from "@/app/api/operation/problem";
import { brokenRequest } from "./broken-request";
import { compress } from "./compress";
import type { Deadlines } from "./deadlines";
import { headersFor } from "./headers-for";
import { type Refusal, refusalOf, refuseEarly, refuseHosts } from "./refusal";

/** Whoever answers what the front lets through. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The server that callers meet: its deadlines, its headers on every answer, its form for every refusal. */
export function createFront(handle: Handler, deadlines: Deadlines): Server {
  const server = createServer(
    {
      headersTimeout: deadlines.headers,
      requestTimeout: deadlines.body,
      connectionsCheckingInterval: deadlines.check,
      requireHostHeader: false,
    },
    (request, response) => answer(server, handle, request, response),
  );
  server.setTimeout(deadlines.silence);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => end(socket, brokenRequest(error.code)));
  server.on("connect", (request: IncomingMessage, socket) => end(socket, refuseEarly(askedBy(request)) ?? noTunnel));
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    const { expect } = request.headers;
    withHeaders(request, response, server);
    refuse(response, refusalOf(417, `expect: received ${JSON.stringify(expect)}, expected 100-continue`, expect));
  });
  return server;
}

const noTunnel = refusalOf(405, "method: received CONNECT, expected one that asks for something here", "CONNECT");

const askedBy = ({ method = "", url = "" }: IncomingMessage) => ({ method, url });

/** A request line with a whole address asks for its path at its host, whatever `Host` says. https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2 */
function takeAddress(request: IncomingMessage): void {
  const [, host = "", path = ""] = /^https?:\/\/([^/?#]+)([^#]*)$/i.exec(request.url ?? "") ?? [];
  if (host === "") return;
  request.url = path.startsWith("/") ? path : `/${path}`;
  request.headers.host = host;
}

async function answer(server: Server, handle: Handler, request: IncomingMessage, response: ServerResponse) {
  takeAddress(request);
  withHeaders(request, response, server);
  compress(request, response);
  const refusal = refuseHosts(request.httpVersion, request.rawHeaders) ?? refuseEarly(askedBy(request));
  if (refusal) return refuse(response, refusal);
  try {
    await handle(request, response);
  } catch (error) {
    process.stderr.write(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}\n`);
    if (response.headersSent) response.destroy();
    else refuse(response, refusalOf(500, "server: received an error of our own, expected an answer", null));
  }
}

/** At the last moment: what the answer says itself, such as a page's policy with its nonce, stays. */
function withHeaders(request: IncomingMessage, response: ServerResponse, server: Server): void {
  const writeHead = response.writeHead;
  const defaults = headersFor(request.url ?? "");
  // Safe: the arguments go on as they came.
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    // Who drains wants no further request on this connection.
    if (!server.listening) response.setHeader("Connection", "close");
    for (const [name, value] of defaults) if (!response.hasHeader(name)) response.setHeader(name, value);
    weaken(request, response);
    return writeHead.apply(response, given);
  }) as typeof writeHead;
}

/**
 * A strong tag names bytes: those of an answer that travels packed are others than those of the answer itself, so it is weak there, and
 * where a caller asks with the weak one. https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3
 */
function weaken(request: IncomingMessage, response: ServerResponse): void {
  const [tag] = [response.getHeader("etag")].flat();
  if (typeof tag !== "string" || tag.startsWith("W/")) return;
  const weak = `W/${tag}`;
  if (response.hasHeader("content-encoding") || request.headers["if-none-match"]?.includes(weak))
    response.setHeader("etag", weak);
}

/** Answers with a refusal, in the one form. */
export function refuse(response: ServerResponse, { status, issues, headers = {} }: Refusal): void {
  const body = JSON.stringify(problemOf(status, issues));
  response.writeHead(status, {
    "Content-Type": PROBLEM_TYPE,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** Where there is no response to write to. */
function end(socket: Duplex, { status, issues, headers = {} }: Refusal): void {
  // Safe: Node keeps the answer that is being sent on the socket, and writes nothing more of it after this.
  const { _httpMessage: current } = socket as { _httpMessage?: ServerResponse };
  if (!socket.writable || current?.headersSent) return void socket.destroy();
  const body = JSON.stringify(problemOf(status, issues));
  const lines = [
    ["Content-Type", PROBLEM_TYPE],
    ["Content-Length", String(Buffer.byteLength(body))],
    ["Cache-Control", "no-store"],
    ["Connection", "close"],
    ...headersFor("/api/"),
    ...Object.entries(headers),
  ].map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
  // Who does not read would keep the connection.
  setTimeout(() => socket.destroy(), 1_000).unref();
}
