import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "fflate";
import { runTerraform, withAwsProvider } from "../terraform/terraform-run";
import { collectConstraints } from "./constraints/collect";
import type { RawProvider } from "./schema/schema-pack";

const target = fileURLToPath(new URL("../../lib/terraform/schema/constraints.gen.json", import.meta.url));

// Terraform's documented JSON.
const { provider_schemas } = JSON.parse(runTerraform(withAwsProvider(), ["providers", "schema", "-json"])) as {
  provider_schemas: Record<string, RawProvider>;
};
const provider = Object.entries(provider_schemas).find(([name]) => name.endsWith("/hashicorp/aws"))?.[1];
if (!provider) throw new Error("terraform providers schema gave no hashicorp/aws, expected one");
const only = process.argv[2];
const groups = collectConstraints(provider, only);
const lines = Object.entries(groups).flatMap(([group, types]) =>
  Object.entries(types).map(([type, rows]) => `${group} ${type}\t${JSON.stringify(rows)}`),
);
const deflate = Buffer.from(deflateSync(new TextEncoder().encode(lines.join("\n")), { level: 9, mem: 12 })).toString(
  "base64",
);
if (only) console.log(lines.join("\n"));
else writeFileSync(target, `${JSON.stringify({ deflate })}\n`);
