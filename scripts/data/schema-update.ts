import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "fflate";
import { runTerraform, withAwsProvider } from "../terraform/terraform-run";
import { functionTable, type RawFunctions } from "./schema/schema-functions";
import { packSchema, type RawProvider } from "./schema/schema-pack";

const target = fileURLToPath(new URL("../../lib/terraform/schema/", import.meta.url));

/** Writes the provider's schema and Terraform's function table as compact generated data. */
async function main(): Promise<void> {
  const folder = withAwsProvider();
  // The provider named itself in the output of its own schema command, hence the known shape.
  const schemas = JSON.parse(runTerraform(folder, ["providers", "schema", "-json"])) as {
    provider_schemas: Record<string, RawProvider>;
  };
  const provider = Object.entries(schemas.provider_schemas).find(([name]) => name.endsWith("/hashicorp/aws"))?.[1];
  if (!provider) throw new Error("terraform providers schema gave no hashicorp/aws, expected one");
  const text = packSchema(provider);
  const packed = Buffer.from(deflateSync(new TextEncoder().encode(text), { level: 9, mem: 12 })).toString("base64");
  writeFileSync(`${target}aws.gen.json`, `${JSON.stringify({ deflate: packed })}\n`);
  // Same reason: Terraform's own documented JSON.
  const functions = JSON.parse(runTerraform(folder, ["metadata", "functions", "-json"])) as RawFunctions;
  writeFileSync(`${target}functions.gen.json`, `${JSON.stringify(functionTable(functions))}\n`);
}

await main();
