import { describe, expect, it } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { postOf } from "@/app/api/testing/example-request";
import { findRoutes, methods, noParams } from "@/app/api/testing/find-routes";

const routes = await findRoutes();
const posts = routes.flatMap(({ path, route, operation }) =>
  operation.method === "post"
    ? [{ path, limit: operation.limit, post: (request: Request) => route.POST(request, noParams) }]
    : [],
);

const refusalOf = async (response: Response) => ({
  status: response.status,
  issues: problemAnswer.parse(await response.json()).issues,
});

describe.each(routes)("the route $path", ({ route, operation }) => {
  const own = operation.method === "post" ? "POST" : "GET";

  it.each(methods.filter((method) => method !== own))("refuses %s and names what works", async (method) => {
    const response = await route[method](new Request("http://localhost/", { method }), noParams);
    expect(response.headers.get("allow")).toBe(own === "GET" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS");
    expect(await refusalOf(response)).toEqual({
      status: 405,
      issues: [{ path: [], message: `method: received ${method}, expected ${own}`, received: method }],
    });
  });

  it("answers OPTIONS", async () => {
    const response = await route.OPTIONS(new Request("http://localhost/", { method: "OPTIONS" }), noParams);
    expect([response.status, response.headers.get("allow")?.startsWith(own)]).toEqual([204, true]);
  });
});

describe.each(posts)("the body of $path", ({ limit, post }) => {
  it.each([
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["nothing", { "content-type": "" }],
  ])("is refused as %s", async (_what, headers) => {
    const { status, issues } = await refusalOf(await post(postOf("{}", headers)));
    expect(status).toBe(415);
    expect(issues[0]?.message).toMatch(/^content-type: received .+, expected application\/json/);
  });

  it.each(["gzip", "br", "deflate, gzip"])("is refused with the coding %s, and nothing is unpacked", async (coding) => {
    const response = await post(postOf("{}", { "content-encoding": coding }));
    expect(response.headers.get("accept-encoding")).toBe("identity");
    expect(await refusalOf(response)).toEqual({
      status: 415,
      issues: [{ path: [], message: `content-encoding: received "${coding}", expected none`, received: coding }],
    });
  });

  it("is refused where it breaks off", async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error("aborted")) });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    expect(await refusalOf(await post(new Request("http://localhost/", init)))).toMatchObject({ status: 400 });
  });

  it("is refused above the limit, whatever the header says", async () => {
    const big = " ".repeat(limit + 1);
    expect(await refusalOf(await post(postOf(big)))).toMatchObject({ status: 413 });
    expect(await refusalOf(await post(postOf(big, { "content-length": "2" })))).toMatchObject({ status: 413 });
    expect(await refusalOf(await post(postOf("{}", { "content-length": String(limit + 1) })))).toMatchObject({
      status: 413,
    });
    expect(await refusalOf(await post(postOf(" ".repeat(limit))))).toMatchObject({ status: 400 });
  });

  it.each([
    ['{"a": 1,}', "line 1, column 9"],
    ["", "line 1, column 1"],
    ["{\n  'a': 1\n}", "line 2, column 3"],
  ])("is refused with the position where it is no JSON: %j", async (text, position) => {
    const { status, issues } = await refusalOf(await post(postOf(text)));
    expect(status).toBe(400);
    expect(issues[0]?.message).toContain(position);
    expect(issues[0]?.message).toMatch(/received .+, expected /);
  });

  it("is refused where it is not UTF-8", async () => {
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: Uint8Array.from([0x22, 0xff, 0x22]),
    });
    expect(await refusalOf(await post(request))).toMatchObject({
      status: 400,
      issues: [{ message: expect.stringContaining("UTF-8") }],
    });
  });
});
