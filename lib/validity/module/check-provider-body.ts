import { type ProviderConfig, Resource, schemaOf } from "@/lib/terraform";
import { checkForeignBody } from "../body/check-foreign-body";
import { checkSchemaBody } from "../body/check-schema-body";
import { awsVersions } from "../context/aws-versions";
import type { Context } from "../context/context";
import { isAws } from "../context/provider-of";
import { checkConstraints } from "../resource/check-constraints";

const PROVIDER_META = { attributes: new Set(["alias", "version", "for_each"]), blocks: new Set<string>() };

/** The arguments of a provider configuration that is used. */
export function checkProviderBody(context: Context, provider: ProviderConfig): void {
  const { module } = context;
  const schema = schemaOf("provider", "aws", awsVersions(module).majors);
  if (isAws(module, provider.name) && schema) {
    checkSchemaBody(context, provider, schema, PROVIDER_META);
    checkConstraints(context, new Resource(provider.file, provider.block), schema);
  } else checkForeignBody(context, provider, PROVIDER_META);
}
