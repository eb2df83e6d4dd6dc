import type { Bundle } from "@/lib/bundle/bundle";
import { parse } from "@/lib/hcl";
import { type JsonObject, project } from "@/lib/hcl/judge/project";

/** The Terraform of a bundle by path, each file in the JSON that hcl2json makes of it. */
export type TerraformJson = Readonly<Record<string, JsonObject>>;

/** The `.tf` files as JSON, for programs that go on with them. */
export function terraformJson(bundle: Bundle): TerraformJson {
  const files = bundle.filter(({ path }) => path.endsWith(".tf"));
  return Object.fromEntries(files.map(({ path, text }) => [path, project(parse(text).body, text)]));
}
