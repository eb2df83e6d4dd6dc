import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";

type Split = NonNullable<StackConfig["api"]["split"]>;

function knownBy({ stickTo, header }: Split): string {
  return {
    none: "Each call is drawn anew: a caller meets several versions. For the same version each time, set `stick_to` to `api-key` or `header`.",
    "api-key":
      "A caller is known by the id of its API key and meets the same version as long as the shares stay; when they move, callers move only to a version whose share grew, or from one whose share shrank.",
    header: `A caller is known by its header \`${header}\` and meets the same version as long as the shares stay; when they move, callers move only to a version whose share grew, or from one whose share shrank. Callers write the header themselves, so one who wants another version can get it; calls without it are drawn. The value is hashed and never logged.`,
  }[stickTo];
}

/** Each version's share, as it stands in terraform.tfvars. */
function sharesOf({ models }: StackConfig): string {
  return models.map(({ name, splitPercent }) => `\`${name}\` ${splitPercent} %`).join(", ");
}

/** The version that lends the router its image: the first by name with a share. */
function lender({ models }: StackConfig): string {
  const sharing = models.filter(({ splitPercent }) => splitPercent > 0).map(({ name }) => name);
  return sharing.sort()[0] ?? "";
}

function split(config: StackConfig, own: Split): string {
  const [first = "", second = ""] = config.models.map(({ name }) => name);
  const warm =
    own.provisionedConcurrency > 0
      ? `${own.provisionedConcurrency} of its environments are kept warm, and no more: nothing scales them. While a new share rolls out, both versions of the router are warm, and billed, for some minutes.`
      : "None of its environments is kept warm, so its first calls start cold.";
  return chapter(
    "Traffic split",
    `Stage \`split\` hands its calls to the versions by their \`split_percent\`: ${sharesOf(config)}. Its URL is \`endpoint_urls["split"]\`; keys, plans, throttle, firewall and logs are as on every stage, and each version's own stage stays as it is. The answer's header \`X-Model-Version\` says who answered, and so does the log of the router, by the \`requestId\` that the access log and the version's log have, too.`,
    knownBy(own),
    `**To start**: the router is the handler \`router.handler\` in the image of the first version with a share, \`${lender(config)}\`, so that image must be built from a \`container/\` that holds \`router.py\`. An image that was pushed before the split was switched on does not: build it under a new tag first, apply, then point callers at the stage.`,
    `**To move** the shares, edit \`split_percent\` in \`terraform.tfvars\` (whole percents, 100 in all) and apply:`,
    fence(
      "hcl",
      `model_versions = {\n  "${first}" = {\n    # …\n    split_percent = 75\n  }\n  "${second}" = {\n    # …\n    split_percent = 25\n  }\n}`,
    ),
    `**To go back**, put the earlier shares there, or 100 for one version; when minutes count, point the router's alias at the version that was published before, then bring \`terraform.tfvars\` in line:`,
    fence(
      "sh",
      `aws lambda list-versions-by-function --region ${config.region} --function-name "$(terraform output -raw router_function_name)" \\\n  --query 'Versions[].[Version, LastModified, Environment.Variables.SPLIT]' --output text\naws lambda update-alias --region ${config.region} --function-name "$(terraform output -raw router_function_name)" --name live --function-version 1`,
    ),
    "**To end**, give one version 100 and apply, point callers at that version's own stage, and only then generate without the split, which takes its stage away. A version leaves in two steps: its share first, then its entry.",
    `**What it costs**: a second invocation, which lasts as long as the version's, and the way through it, some milliseconds on a warm connection and a cold start of its own when all environments are busy. ${warm} It holds one environment for each call that waits: \`reserved_concurrency\` (${own.reservedConcurrency}) is the most calls at once, so keep it at what the versions together should serve. A busy version answers 503 through it, one that fails 502, one that is too slow 504; it asks no version twice for that.`,
  );
}

/** How a traffic split is started, moved and ended, and what it costs. */
export const splitReadme: ReadmePart = {
  place: "operate",
  write: (config) => (splitsTraffic(config) && config.api.split ? [split(config, config.api.split)] : []),
};
