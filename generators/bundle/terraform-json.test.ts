import { expect, it } from "vitest";
import { presets } from "@/generators/config/presets";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { judge } from "@/lib/hcl/judge/hashicorp";
import { generate } from "./generate";
import { terraformJson } from "./terraform-json";

it.each([...presets.map(({ id, config }) => [id, config] as const), ["fullest", fullestConfig] as const])(
  "the bundle of %s is the JSON that HashiCorp's parser makes of it",
  async (_id, config) => {
    const bundle = generate(config);
    const json = terraformJson(bundle);
    expect(Object.keys(json)).toEqual(bundle.map(({ path }) => path).filter((path) => path.endsWith(".tf")));
    for (const { path, text } of bundle)
      if (path.endsWith(".tf")) expect([path, json[path]]).toEqual([path, (await judge(text)).json]);
  },
);
