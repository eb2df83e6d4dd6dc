import { once } from "node:events";
import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compress } from "./compress";

const text = JSON.stringify({ words: "terraform ".repeat(500) });
const server = createServer((request, response) => {
  compress(request, response);
  const type = request.url === "/zip" ? "application/zip" : "application/problem+json";
  response.setHeader("Content-Type", request.url === "/list" ? [type] : type);
  response.end(request.url === "/short" ? "{}" : text);
});

beforeAll(async () => {
  server.listen(0);
  await once(server, "listening");
});
afterAll(() => void server.close());

async function get(path: string, coding: string) {
  // Safe: it listens on a port, not on a path.
  const { port } = server.address() as AddressInfo;
  const sent = ask({ port, path, headers: { "accept-encoding": coding } }).end();
  const [response] = await once(sent, "response");
  const { "content-encoding": encoding, vary } = response.headers;
  return { encoding, vary, body: await buffer(response) };
}

const plain = (body: Buffer) => body;

test.each([
  ["/", "br, gzip", "br", brotliDecompressSync],
  ["/", "gzip", "gzip", gunzipSync],
  ["/", "br;q=0, gzip", "gzip", gunzipSync],
  ["/list", "br, gzip", "br", brotliDecompressSync],
  ["/", "identity", undefined, plain],
  ["/", "nonsense;;", undefined, plain],
  ["/zip", "br, gzip", undefined, plain],
] as const)("%s for %s travels as %s", async (path, coding, expected, unpack) => {
  const { encoding, vary, body } = await get(path, coding);
  expect([encoding, unpack(body).toString()]).toEqual([expected, text]);
  if (path === "/") expect(vary).toBe("Accept-Encoding");
});

test("what is short travels as it is", async () => {
  expect(await get("/short", "br, gzip")).toMatchObject({ encoding: undefined, body: Buffer.from("{}") });
});
