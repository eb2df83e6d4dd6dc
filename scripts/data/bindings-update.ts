import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "fflate";
import { completeSchema } from "./bindings/complete-schema";
import { fetchBindings } from "./bindings/fetch-bindings";
import { schemaOfBindings } from "./bindings/schema-of-bindings";
import { providerHere } from "./provider-here";
import { packSchema } from "./schema/schema-pack";

const target = fileURLToPath(new URL("../../lib/terraform/schema/", import.meta.url));

/** Bound to provider 6.66.0, of which no binary is needed. */
const AWS_6 = "@cdktn/provider-aws@25.7.0";

/** What stands beside AWS most often, as new as there are bindings. */
const BESIDE_AWS = {
  archive: "@cdktn/provider-archive@14.0.1",
  cloudinit: "@cdktf/provider-cloudinit@11.0.1",
  dns: "@cdktf/provider-dns@9.0.1",
  external: "@cdktf/provider-external@11.0.1",
  github: "@cdktf/provider-github@15.3.1",
  helm: "@cdktf/provider-helm@12.1.2",
  http: "@cdktf/provider-http@10.0.1",
  kubernetes: "@cdktf/provider-kubernetes@12.1.1",
  local: "@cdktf/provider-local@11.1.1",
  null: "@cdktf/provider-null@11.0.1",
  random: "@cdktn/provider-random@15.0.1",
  time: "@cdktf/provider-time@11.0.1",
  tls: "@cdktf/provider-tls@11.0.1",
};

/** Writes schemas from prebuilt bindings; what those of AWS lack is taken from the provider on this machine. */
function main(): void {
  const aws = completeSchema(schemaOfBindings(fetchBindings(AWS_6)), providerHere());
  write("aws-6", { deflate: deflated(packSchema(aws)) });
  const others = Object.entries(BESIDE_AWS).map(([name, bindings]) => {
    const sources = fetchBindings(bindings);
    return [
      name,
      { version: versionIn(sources, name), deflate: deflated(packSchema(schemaOfBindings(sources), name)) },
    ];
  });
  write("beside-aws", Object.fromEntries(others));
}

function write(name: string, data: object): void {
  writeFileSync(`${target}${name}.gen.json`, `${JSON.stringify(data)}\n`);
}

function deflated(text: string): string {
  return Buffer.from(deflateSync(new TextEncoder().encode(text), { level: 9, mem: 12 })).toString("base64");
}

/** Every file of the bindings links the documentation of the version that it was made from. */
function versionIn(sources: readonly string[], name: string): string {
  const link = new RegExp(`registry\\.terraform\\.io/providers/[\\w-]+/${name}/([\\d.]+)/docs`);
  const version = sources.map((source) => link.exec(source)?.[1]).find((found) => found !== undefined);
  if (version === undefined) throw new Error(`the bindings of ${name} name no version, expected one in their links`);
  return version;
}

main();
