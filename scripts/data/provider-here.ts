import { runTerraform, withAwsProvider } from "../terraform/terraform-run";
import type { RawProvider } from "./schema/schema-pack";

/** The schema of the AWS provider on this machine, from itself. */
export function providerHere(): RawProvider {
  // The provider named itself in the output of its own schema command, hence the known shape.
  const { provider_schemas } = JSON.parse(runTerraform(withAwsProvider(), ["providers", "schema", "-json"])) as {
    readonly provider_schemas: Readonly<Record<string, RawProvider>>;
  };
  const [provider] = Object.values(provider_schemas);
  if (!provider) throw new Error("terraform providers schema gave no provider, expected hashicorp/aws");
  return provider;
}
