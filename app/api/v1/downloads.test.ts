import { describe, expect, it } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { getOf } from "@/app/api/testing/example-request";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { zipBundle } from "@/lib/bundle/zip";
import { GET as getZip } from "./bundle.zip/route";
import { GET as getFile } from "./files/[...path]/route";

const fileOf = (path: string, request = getOf()) =>
  getFile(request, { params: Promise.resolve({ path: path.split("/") }) });
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe("GET /api/v1/bundle.zip", () => {
  it.each([
    ["the default configuration", "", defaultConfig],
    ["the fullest one", linkOf(fullestConfig), fullestConfig],
  ])("is the zip of %s under the project's name", async (_what, query, config) => {
    const response = await getZip(getOf(query));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${config.project}.zip"`);
    expect(Buffer.from(await bytesOf(response)).equals(zipBundle(generate(config)))).toBe(true);
  });

  it("is not sent again to who has it, and has another tag for other content", async () => {
    const etag = (await getZip(getOf())).headers.get("etag") ?? "";
    const again = await getZip(getOf("", { "if-none-match": `"other", W/${etag}` }));
    expect(again.status).toBe(304);
    expect((await bytesOf(again)).length).toBe(0);
    expect((await getZip(getOf("owner=risk", { "if-none-match": etag }))).status).toBe(200);
  });

  it("refuses a query with a field that does not hold, by name", async () => {
    const response = await getZip(getOf("v=1&models.0.memoryMb=banana&colour=red&owner=risk"));
    expect(response.status).toBe(400);
    const { issues } = problemAnswer.parse(await response.json());
    expect(issues.map(({ path, received }) => [path, received])).toEqual([
      [["models", "0", "memoryMb"], "banana"],
      [["colour"], "red"],
    ]);
  });
});

describe("GET /api/v1/files/…", () => {
  it.each(generate(defaultConfig))("answers $path", async ({ path, text }) => {
    const response = await fileOf(path);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(text);
  });

  it("follows the query", async () => {
    expect(await (await fileOf("tap_stack.tf", getOf("layout=single"))).text()).toContain("aws_lambda_function");
  });

  it.each(["nowhere.tf", "../package.json", "container"])("does not find %s", async (path) => {
    const response = await fileOf(path);
    expect(response.status).toBe(404);
    expect(problemAnswer.parse(await response.json()).issues[0]).toMatchObject({
      received: path,
      message: expect.stringContaining("network.tf"),
    });
  });

  it("refuses a query with a field that does not hold", async () => {
    expect((await fileOf("network.tf", getOf("project=A"))).status).toBe(400);
  });
});
