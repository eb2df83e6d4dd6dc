import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stackJsonSchema } from "@/generators/config/json-schema";
import { presets } from "@/generators/config/presets";
import { version } from "@/package.json";
import { GET as getHealth } from "../health/route";
import { openApi } from "./openapi";
import { GET as getOpenApi } from "./openapi.json/route";
import { GET as getPresets } from "./presets/route";
import { GET as getSchema } from "./schema/route";
import { healthAnswer, presetsAnswer } from "./schemas";

describe("the documents of the API", () => {
  it("has a route for every path that it describes", () => {
    for (const path of Object.keys(openApi().paths)) {
      const folder = path.replace(/^\/api/, "..").replace("{path}", "[...path]");
      expect([path, existsSync(new URL(`${folder}/route.ts`, import.meta.url))]).toEqual([path, true]);
    }
  });

  it("resolves every reference inside itself", async () => {
    const document = await getOpenApi().json();
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(new Set(names)).toEqual(new Set(["StackConfig", "Issues"]));
    expect(Object.keys(document.components.schemas)).toEqual(["StackConfig", "Issues"]);
    expect(document).toMatchObject({ openapi: "3.1.0", info: { version } });
    expect(JSON.stringify(document)).not.toContain("$schema");
  });

  it("names the refusals of each operation", () => {
    const { paths } = openApi();
    expect(Object.keys(paths["/api/v1/generate"].post.responses)).toEqual(["200", "400", "405", "413", "415"]);
    expect(Object.keys(paths["/api/v1/bundle.zip"].get.responses)).toEqual(["200", "400", "405"]);
  });

  it("answers schema, presets and health", async () => {
    expect(await getSchema().json()).toEqual(stackJsonSchema());
    expect(getSchema().headers.get("content-type")).toBe("application/schema+json");
    expect(presetsAnswer.parse(await getPresets().json()).map(({ config }) => config)).toEqual(
      presets.map(({ config }) => config),
    );
    expect(healthAnswer.parse(await getHealth().json())).toEqual({ status: "ok", version });
  });
});
