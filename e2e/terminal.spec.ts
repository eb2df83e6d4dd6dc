import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { lastAnswer, rawExchange } from "@/app/server/testing/raw-exchange";
import { test } from "./support/test";

const curl = { "user-agent": "curl/8.5.0", accept: "*/*" };

test("a terminal is answered with a manual whose lines work", async ({ request, baseURL }) => {
  const answer = await request.get("/", { headers: curl });
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const text = await answer.text();
  expect(text).toContain(`${baseURL}/docs`);
  const lines = text.split("\n").filter((line) => /^ {2}(?:mkdir|curl|echo) /.test(line));
  expect(lines.length).toBeGreaterThan(8);
  const folder = mkdtempSync(join(tmpdir(), "stackwright-terminal-"));
  const options = [
    "--norc",
    "-eo",
    "pipefail",
    "-c",
    lines.map((line) => line.replace("curl -s", "curl -sf")).join("\n"),
  ];
  const output = execFileSync("bash", options, { cwd: folder, encoding: "utf8" });
  expect(output).toContain("aws_vpc");
  expect(readdirSync(join(folder, "stack"))).toContain("network.tf");
  expect(readFileSync(join(folder, "risk-engine.zip")).subarray(0, 2).toString()).toBe("PK");
});

test("a browser gets the page, whatever is asked for besides", async ({ request }) => {
  const page = await request.get("/", { headers: { accept: "text/html,*/*;q=0.8" } });
  expect(page.headers()["content-type"]).toContain("text/html");
  const other = await request.get("/rules", { headers: curl });
  expect(other.headers()["content-type"]).toContain("text/html");
});

test("answers of the API travel packed, by what the caller unpacks", async ({ baseURL }) => {
  for (const coding of ["br", "gzip"]) {
    const sent = await rawExchange(
      Number(new URL(baseURL ?? "").port),
      `GET /api/v1/rules HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: ${coding}\r\n\r\n`,
    ).ended;
    const { headers } = lastAnswer(sent);
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual([
      coding,
      expect.stringContaining("Accept-Encoding"),
    ]);
  }
});

test("a language model is told how to get a bundle", async ({ request, baseURL }) => {
  const answer = await request.get("/llms.txt");
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const text = await answer.text();
  expect(text).toMatch(/^# Stackwright\n\n> /);
  expect(text).toContain(`${baseURL}/api/v1/generate`);
});
