import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { setJobRunner } from "@/app/api/jobs/job-runner";
import { findByPath } from "@/app/api/testing/find-routes";
import { GET as getZip } from "@/app/api/v1/bundle.zip/route";
import { GET as getFile } from "@/app/api/v1/files/[...path]/route";
import { operation } from "@/app/api/v1/generate/operation";
import { POST as generate } from "@/app/api/v1/generate/route";
import { defaultConfig } from "@/generators/config/stack";
import { loaders, operateJob } from "./operate-job";

afterEach(() => setJobRunner(undefined));

test("every route that is offloaded has its loader, and no other", () => {
  const offloaded = [...findByPath("route.ts")].filter(([, file]) => readFileSync(file, "utf8").includes("offload("));
  expect(offloaded.map(([path]) => path)).toEqual(Object.keys(loaders));
});

const post = (body: string, headers = {}) =>
  generate(
    new Request("http://localhost/api/v1/generate", {
      method: "POST",
      body,
      headers: { "content-type": "application/json", "x-stackwright-caller": "10.0.0.1", ...headers },
    }),
  );
const file = () =>
  getFile(new Request("http://localhost/api/v1/files/README.md?v=1&owner=risk"), {
    params: Promise.resolve({ path: ["README.md"] }),
  });

test("a job gives the same answer as the work done here, and is refused before it travels", async () => {
  const here = await Promise.all([post(JSON.stringify(defaultConfig)), post("{"), file()]);
  const callers: string[] = [];
  setJobRunner((job, caller) => {
    callers.push(caller);
    return operateJob(structuredClone(job));
  });
  const there = await Promise.all([post(JSON.stringify(defaultConfig)), post("{"), file()]);
  for (const [index, answer] of there.entries()) {
    expect(answer.status).toBe(here[index]?.status);
    expect([...answer.headers]).toEqual([...(here[index]?.headers ?? [])]);
    expect(await answer.text()).toBe(await here[index]?.text());
  }
  expect((await post(" ".repeat(operation.limit + 1))).status).toBe(413);
  expect((await post("{}", { "content-type": "text/html" })).status).toBe(415);
  expect((await post("{}", { "content-encoding": "gzip" })).status).toBe(415);
  expect(callers.sort()).toEqual(["", "10.0.0.1", "10.0.0.1"]);
});

test("an answer that is pure is made once, whichever way its configuration is written", async () => {
  const done: string[] = [];
  setJobRunner((job) => {
    done.push(job.operation);
    return operateJob(job);
  });
  const zip = (query: string, headers = {}) =>
    getZip(new Request(`http://localhost/api/v1/bundle.zip?${query}`, { headers }));
  const first = await zip("v=1&owner=kept&project=kept-stack");
  const etag = first.headers.get("etag") ?? "";
  const again = await zip("v=1&project=kept-stack&owner=kept");
  expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
  const none = await zip("v=1&owner=kept&project=kept-stack", { "if-none-match": etag });
  expect([none.status, none.headers.get("etag"), await none.text()]).toEqual([304, etag, ""]);
  expect((await zip("v=1&owner=other", { "if-none-match": etag })).status).toBe(200);
  expect((await zip("v=1&region=atlantis")).status).toBe(400);
  expect(
    (await Promise.all(['{"owner":"kept"}', '{"owner":"kept"}', "{"].map((body) => post(body)))).map(
      ({ status }) => status,
    ),
  ).toEqual([200, 200, 400]);
  expect((await post('{"owner":"kept"}')).status).toBe(200);
  expect(done.filter((operation) => operation === "/api/v1/bundle.zip")).toHaveLength(2);
});
