import { describe, expect, it } from "vitest";
import { getOf } from "@/app/api/testing/example-request";
import { findByPath, findRoutes, noParams } from "@/app/api/testing/find-routes";
import { stackJsonSchema } from "@/generators/config/json-schema";
import { presets } from "@/generators/config/presets";
import { version } from "@/package.json";
import { healthAnswer } from "../../health/operation";
import { GET as getHealth } from "../../health/route";
import { presetsAnswer } from "../presets/operation";
import { GET as getPresets } from "../presets/route";
import { GET as getSchema } from "../schema/route";
import { openApi, operations } from "./open-api";
import { GET as getOpenApi } from "./route";

describe("the documents of the API", () => {
  it("describes every route by the operation beside it, and nothing else", async () => {
    const routes = await findRoutes();
    expect([...findByPath("operation.ts").keys()]).toEqual([...findByPath("route.ts").keys()]);
    expect(Object.keys(openApi().paths).sort()).toEqual(routes.map(({ path }) => path));
    expect(new Set(operations)).toEqual(new Set(routes.map(({ operation }) => operation)));
    expect(routes.map(({ operation }) => operation.path)).toEqual(routes.map(({ path }) => path));
  });

  it("names the method that each route answers", async () => {
    const { paths } = openApi();
    for (const { path, route } of await findRoutes()) {
      const options = await route.OPTIONS(new Request("http://localhost/", { method: "OPTIONS" }), noParams);
      const own = options.headers.get("allow")?.split(", ")[0]?.toLowerCase();
      expect([path, Object.keys(paths[path] ?? {})]).toEqual([path, [own]]);
    }
  });

  it("resolves every reference inside itself", async () => {
    const document = await getOpenApi(getOf()).json();
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(new Set(names)).toEqual(new Set(["StackConfig", "Problem"]));
    expect(Object.keys(document.components.schemas)).toEqual(["StackConfig", "Problem"]);
    expect(document).toMatchObject({ openapi: "3.1.0", info: { version } });
    expect(JSON.stringify(document)).not.toContain("$schema");
  });

  it.each([
    ["generate", "post", ["200", "400", "405", "406", "408", "413", "415", "500", "503", "504"]],
    ["cost", "post", ["200", "400", "405", "408", "413", "415", "500", "503", "504"]],
    ["bundle.zip", "get", ["200", "304", "400", "405", "408", "500", "503", "504"]],
    ["files/{path}", "get", ["200", "304", "400", "404", "405", "408", "500", "503", "504"]],
    ["presets", "get", ["200", "304", "400", "405", "408", "500", "503", "504"]],
  ])("names what %s may answer", (name, method, statuses) => {
    const operation = openApi().paths[`/api/v1/${name}`]?.[method];
    expect(Object.keys(operation?.responses ?? {})).toEqual(statuses);
  });

  it("answers schema, presets and health", async () => {
    expect(await getSchema(getOf()).json()).toEqual(stackJsonSchema());
    expect(getSchema(getOf()).headers.get("content-type")).toBe("application/schema+json");
    expect(presetsAnswer.parse(await getPresets(getOf()).json()).map(({ config }) => config)).toEqual(
      presets.map(({ config }) => config),
    );
    expect(healthAnswer.parse(await getHealth().json())).toEqual({ status: "ok", version });
  });
});
