import { protectsData } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence, value } from "@/generators/parts/words/markdown";
import { stackName } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";
import { call } from "./call";
import { configuration } from "./configuration";
import { cost } from "./cost";
import { dayTwo } from "./day-two";
import { deploy } from "./deploy";
import { destroy } from "./destroy";
import { doubts } from "./doubts";
import { files } from "./files";
import { picture } from "./picture";

function opening(config: StackConfig): string {
  return [
    `# ${stackName(config)}`,
    `A serverless inference stack on AWS: ${config.models.length === 1 ? "one model version, with its own" : `${config.models.length} model versions side by side, each with its own`} Lambda function, alias and API stage, behind a firewall, in a private network, encrypted with the stack's own ${config.encryption.keys === "one" ? "key" : "keys"}. Owner: ${value(config.owner)}. Region: \`${config.region}\`.`,
    fence("text", picture(config)),
  ].join("\n\n");
}

/** Mocked certificates are known at plan, and a state has a name, since Terraform 1.11. */
function tests(config: StackConfig): string {
  const { domain } = config;
  const why = [
    ...(domain && domain.zone !== "external" ? ["a domain in Route 53"] : []),
    ...(protectsData(config) ? ["protected data"] : []),
  ];
  return chapter(
    "Tests",
    fence("sh", "terraform init -backend=false\nterraform test"),
    `The tests apply the stack with a mocked provider, so they need no account and cost nothing. They follow \`terraform.tfvars\`.${why.length > 0 ? ` With ${why.join(" and ")} they need Terraform 1.11 or newer.` : ""}`,
  );
}

/** What the features say at a place, in their order. */
function chaptersAt(place: ReadmePart["place"], config: StackConfig): readonly (string | null)[] {
  return features.flatMap(({ readme }) => (readme?.place === place ? readme.write(config) : []));
}

/** README.md of the bundle. */
export function readme(config: StackConfig, permalink: string): BundleFile {
  return {
    path: "README.md",
    text: `${[
      opening(config),
      doubts(config),
      files(config),
      ...chaptersAt("prepare", config),
      deploy(config),
      ...chaptersAt("reach", config),
      call(config),
      ...chaptersAt("operate", config),
      dayTwo(config),
      tests(config),
      cost(config),
      destroy(config),
      configuration(config, permalink),
    ]
      .filter((part) => part !== null)
      .join("\n\n")}\n`,
  };
}
