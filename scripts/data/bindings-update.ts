import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "fflate";
import { runTerraform, withAwsProvider } from "../terraform/terraform-run";
import { completeSchema } from "./bindings/complete-schema";
import { fetchBindings } from "./bindings/fetch-bindings";
import { schemaOfBindings } from "./bindings/schema-of-bindings";
import { packSchema, type RawProvider } from "./schema/schema-pack";

const target = fileURLToPath(new URL("../../lib/terraform/schema/", import.meta.url));

/** Bound to provider 6.66.0, of which no binary is needed. */
const AWS_6 = "@cdktn/provider-aws@25.7.0";

/** Writes the schema of AWS provider 6 from prebuilt bindings; what they lack is taken from the provider on this machine. */
function main(): void {
  const schema = completeSchema(schemaOfBindings(fetchBindings(AWS_6)), awsHere());
  const bytes = new TextEncoder().encode(packSchema(schema));
  const packed = Buffer.from(deflateSync(bytes, { level: 9, mem: 12 })).toString("base64");
  writeFileSync(`${target}aws-6.gen.json`, `${JSON.stringify({ deflate: packed })}\n`);
}

function awsHere(): RawProvider {
  // The provider named itself in the output of its own schema command, hence the known shape.
  const { provider_schemas } = JSON.parse(runTerraform(withAwsProvider(), ["providers", "schema", "-json"])) as {
    readonly provider_schemas: Readonly<Record<string, RawProvider>>;
  };
  const [provider] = Object.values(provider_schemas);
  if (!provider) throw new Error("terraform providers schema gave no provider, expected hashicorp/aws");
  return provider;
}

main();
