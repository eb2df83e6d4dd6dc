import { refuse } from "./field";
import { type Context, checkAccount, checkModels, checkUnique } from "./model-consistency";
import type { StackConfig } from "./stack";

const checkSchedules = (context: Context, config: StackConfig): void => {
  const names = config.scaling.schedules.map(({ name }) => name);
  checkUnique(context, ["scaling", "schedules"], "name", "Schedule name", names, "schedule");
  const smallest = Math.min(...config.models.map(({ maxCapacity }) => maxCapacity));
  for (const [at, schedule] of config.scaling.schedules.entries()) {
    const path = ["scaling", "schedules", at] as const;
    if (schedule.start === schedule.end)
      refuse(context, [...path, "end"], "Peak ends", schedule.end, "a time other than the start");
    if (schedule.minCapacity > smallest) {
      refuse(
        context,
        [...path, "minCapacity"],
        "Peak minimum",
        schedule.minCapacity,
        `at most the smallest autoscaling maximum, ${smallest}`,
      );
    }
  }
};

const checkDomain = (context: Context, { domain, api }: StackConfig): void => {
  if (!domain && api.disableDefaultEndpoint) {
    refuse(
      context,
      ["api", "disableDefaultEndpoint"],
      "Close the execute-api endpoint",
      true,
      "false while there is no custom domain",
    );
  }
  if (domain && domain.name !== domain.zoneName && !domain.name.endsWith(`.${domain.zoneName}`)) {
    refuse(context, ["domain", "name"], "Domain name", domain.name, `a name inside the zone ${domain.zoneName}`);
  }
};

const checkFirewall = (context: Context, { firewall }: StackConfig): void => {
  if (firewall.geoMode !== "off" && firewall.countries.length === 0) {
    refuse(
      context,
      ["firewall", "countries"],
      "Country list",
      [],
      "at least one country while countries are restricted",
    );
  }
};

/** /28 is the smallest subnet; a zone needs room for a dozen endpoints, a mount target and function interfaces. */
const checkNetwork = (context: Context, { network }: StackConfig): void => {
  const [address = "", prefix = "16"] = network.cidr.split("/");
  const bits = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(prefix));
  if (bits % size !== 0)
    refuse(context, ["network", "cidr"], "VPC range", network.cidr, `the first address of a /${prefix} range`);
  const room = size / 16 - 5;
  const needed = 9 + network.extraEndpoints.length + 8;
  if (room < needed) {
    refuse(
      context,
      ["network", "cidr"],
      "VPC range",
      network.cidr,
      `a larger range: a zone's subnet would hold ${room} addresses, ${needed} are needed`,
    );
  }
};

const checkPipeline = (context: Context, { pipeline }: StackConfig): void => {
  const needsRepository = pipeline.kind === "github" || pipeline.kind === "codepipeline";
  if (needsRepository && !pipeline.repository) {
    refuse(
      context,
      ["pipeline", "repository"],
      "Source repository",
      pipeline.repository,
      "owner/name for this kind of pipeline",
    );
  }
  if (pipeline.kind === "codepipeline" && !pipeline.connectionArn) {
    refuse(
      context,
      ["pipeline", "connectionArn"],
      "Connection ARN",
      pipeline.connectionArn,
      "the ARN of a connection for CodePipeline",
    );
  }
};

/** The rules that bind several fields; each names the field to change, what it holds and what is expected. */
export const checkConsistency = (config: StackConfig, context: Context): void => {
  checkModels(context, config);
  checkAccount(context, config);
  checkSchedules(context, config);
  checkUnique(
    context,
    ["usagePlans"],
    "name",
    "Plan name",
    config.usagePlans.map(({ name }) => name),
  );
  checkUnique(
    context,
    ["tags"],
    "key",
    "Tag key",
    config.tags.map(({ key }) => key),
  );
  checkDomain(context, config);
  checkFirewall(context, config);
  checkNetwork(context, config);
  checkPipeline(context, config);
};
