import type { StackConfig } from "@/generators/config/stack";
import { alarm, metric } from "@/generators/parts/alarm";
import { type Fragment, fragment } from "@/generators/parts/fragment";
import { type Body, expr, hcl } from "@/lib/hcl";

const dimensions = expr`{ FileSystemId = aws_efs_file_system.models.id }`;

function ofFileSystem(name: string, statistic: string) {
  return { namespace: "AWS/EFS", metric: name, statistic, dimensions };
}

function operations(config: StackConfig): Body {
  return alarm(config, {
    label: "storage_io_limit",
    kind: "limits",
    description: "The file system comes close to its limit of operations: environments load their models slower",
    threshold: 90,
    periods: 15,
    measure: metric(ofFileSystem("PercentIOLimit", "Average")),
  });
}

/** 100 GiB are a quarter of an hour at 100 MiB/s. */
const CREDITS_LEFT = 107_374_182_400;

function credits(config: StackConfig): Body {
  return alarm(config, {
    label: "storage_burst_credits",
    kind: "limits",
    description: "The file system has used up nearly all burst credits: cold starts that load a model slow down",
    below: true,
    threshold: CREDITS_LEFT,
    periods: 15,
    measure: metric(ofFileSystem("BurstCreditBalance", "Average")),
  });
}

/** Metrics and periods: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html#EFS */
export function storageAlarms(config: StackConfig): Fragment {
  const hasCredits = config.storage.throughputMode === "bursting";
  return fragment("alerts.tf", hcl`${[operations(config), ...(hasCredits ? [credits(config)] : [])]}`);
}
