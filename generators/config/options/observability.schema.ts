import { byDefault, decimal, flag, group, integer, prefault } from "@/generators/schema/field";
import { retention } from "./retention.schema";

/** Logs, traces, dashboard. */
export const observabilitySchema = group(
  {
    logRetentionDays: retention({
      label: "Log retention",
      help: "All log groups that have no retention of their own. Auditors usually ask for a year or more.",
    }).apply(byDefault, 365),
    traceSampling: decimal({
      label: "Trace sampling rate",
      help: "Share of requests traced by X-Ray beyond the reservoir.",
      min: 0,
      max: 1,
      source: "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html",
    }).apply(byDefault, 0.05),
    traceReservoir: integer({
      label: "Trace reservoir",
      help: "Requests per second that are always traced.",
      min: 0,
      max: 1000,
      source: "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html",
    }).apply(byDefault, 1),
    dashboard: flag({
      label: "Dashboard",
      help: "CloudWatch dashboard built from var.model_versions.",
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html",
    }).apply(byDefault, true),
  },
  { label: "Observability", help: "Logs, traces, dashboard." },
).apply(prefault, {});
