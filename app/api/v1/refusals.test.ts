import { describe, expect, it } from "vitest";
import * as health from "../health/route";
import * as zip from "./bundle.zip/route";
import * as cost from "./cost/route";
import * as diff from "./diff/route";
import { postOf } from "./example-request";
import * as file from "./files/[...path]/route";
import * as generate from "./generate/route";
import * as lint from "./lint/route";
import * as openapi from "./openapi.json/route";
import * as picture from "./picture/route";
import * as presets from "./presets/route";
import { CONFIG_LIMIT, LINT_LIMIT } from "./read-body";
import * as schema from "./schema/route";
import { issuesAnswer } from "./schemas";
import * as why from "./why/route";

const posts = { generate, lint, diff, why, cost, picture };
const gets = { zip, file, schema, presets, openapi, health };
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const refusalOf = async (response: Response) => ({
  status: response.status,
  issues: issuesAnswer.parse(await response.json()).issues,
});

describe.each(Object.entries({ ...posts, ...gets }))("the route %s", (name, route) => {
  const own = name in posts ? "POST" : "GET";

  it.each(methods.filter((method) => method !== own))("refuses %s and names what works", async (method) => {
    const handler = route[method] as (request: Request) => Response;
    const response = handler(new Request("http://localhost/", { method }));
    expect(response.headers.get("allow")).toBe(own === "GET" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS");
    expect(await refusalOf(response)).toEqual({
      status: 405,
      issues: [{ path: [], message: `method: received ${method}, expected ${own}`, received: method }],
    });
  });

  it("answers OPTIONS", () => {
    const response = route.OPTIONS(new Request("http://localhost/", { method: "OPTIONS" }));
    expect([response.status, response.headers.get("allow")?.startsWith(own)]).toEqual([204, true]);
  });
});

describe.each(Object.entries(posts))("the body of %s", (name, { POST }) => {
  const limit = name === "lint" ? LINT_LIMIT : CONFIG_LIMIT;

  it.each([
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["nothing", { "content-type": "" }],
  ])("is refused as %s", async (_what, headers) => {
    const { status, issues } = await refusalOf(await POST(postOf("{}", headers)));
    expect(status).toBe(415);
    expect(issues[0]?.message).toMatch(/^content-type: received .+, expected application\/json/);
  });

  it("is refused above the limit, whatever the header says", async () => {
    const big = " ".repeat(limit + 1);
    expect(await refusalOf(await POST(postOf(big)))).toMatchObject({ status: 413 });
    expect(await refusalOf(await POST(postOf(big, { "content-length": "2" })))).toMatchObject({ status: 413 });
    expect(await refusalOf(await POST(postOf("{}", { "content-length": String(limit + 1) })))).toMatchObject({
      status: 413,
    });
    expect(await refusalOf(await POST(postOf(" ".repeat(limit))))).toMatchObject({ status: 400 });
  });

  it.each([
    ['{"a": 1,}', "line 1, column 9"],
    ["", "line 1, column 1"],
    ["{\n  'a': 1\n}", "line 2, column 3"],
  ])("is refused with the position where it is no JSON: %j", async (text, position) => {
    const { status, issues } = await refusalOf(await POST(postOf(text)));
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
    expect(await refusalOf(await POST(request))).toMatchObject({
      status: 400,
      issues: [{ message: expect.stringContaining("UTF-8") }],
    });
  });
});
