/** A list price in US dollars, with the page that states it and when it was last seen to be the list price. */
export interface Price {
  readonly usd: number;
  readonly per: string;
  readonly source: string;
  readonly listed: string;
}

const LAMBDA = "https://aws.amazon.com/lambda/pricing/";
const VPC = "https://aws.amazon.com/vpc/pricing/";
const PRIVATELINK = "https://aws.amazon.com/privatelink/pricing/";
const API_GATEWAY = "https://aws.amazon.com/api-gateway/pricing/";
const WAF = "https://aws.amazon.com/waf/pricing/";
const EFS = "https://aws.amazon.com/efs/pricing/";
const CLOUDWATCH = "https://aws.amazon.com/cloudwatch/pricing/";

function price(usd: number, per: string, source: string, listed: string): Price {
  return { usd, per, source, listed };
}

/** The Region that the table is about. Where another is configured, its figures are shown all the same, marked as such. */
export const PRICED_REGION = "us-east-1";

/** The first tier of each list price, without free tiers, discounts and taxes. */
export const prices = {
  provisionedX86: price(0.0000041667, "GB-second", LAMBDA, "2025-10"),
  provisionedArm: price(0.0000033334, "GB-second", LAMBDA, "2025-10"),
  warmDurationX86: price(0.0000097222, "GB-second", LAMBDA, "2025-10"),
  warmDurationArm: price(0.0000077778, "GB-second", LAMBDA, "2025-10"),
  durationX86: price(0.0000166667, "GB-second", LAMBDA, "2025-10"),
  durationArm: price(0.0000133334, "GB-second", LAMBDA, "2025-10"),
  invocations: price(0.2, "million requests", LAMBDA, "2025-10"),
  ephemeralStorage: price(0.0000000309, "GB-second", LAMBDA, "2025-10"),
  apiRequests: price(3.5, "million requests", API_GATEWAY, "2026-01"),
  apiRequestsOver333: price(2.8, "million requests", API_GATEWAY, "2026-01"),
  apiRequestsOver1000: price(2.38, "million requests", API_GATEWAY, "2026-01"),
  apiRequestsOver20000: price(1.51, "million requests", API_GATEWAY, "2026-01"),
  cache0: price(0.02, "hour of a cache of 0.5 GB", API_GATEWAY, "2026-01"),
  cache1: price(0.038, "hour of a cache of 1.6 GB", API_GATEWAY, "2026-01"),
  cache6: price(0.2, "hour of a cache of 6.1 GB", API_GATEWAY, "2026-01"),
  cache13: price(0.25, "hour of a cache of 13.5 GB", API_GATEWAY, "2026-01"),
  cache28: price(0.5, "hour of a cache of 28.4 GB", API_GATEWAY, "2026-01"),
  cache58: price(1, "hour of a cache of 58.2 GB", API_GATEWAY, "2026-01"),
  cache118: price(1.9, "hour of a cache of 118 GB", API_GATEWAY, "2026-01"),
  cache237: price(3.8, "hour of a cache of 237 GB", API_GATEWAY, "2026-01"),
  webAcl: price(5, "web ACL and month", WAF, "2026-01"),
  firewallRule: price(1, "rule and month", WAF, "2026-01"),
  firewallRequests: price(0.6, "million requests", WAF, "2026-01"),
  natHour: price(0.045, "gateway-hour", VPC, "2025-10"),
  natGigabyte: price(0.045, "GB", VPC, "2025-10"),
  publicAddressHour: price(0.005, "address-hour", VPC, "2025-10"),
  endpointHour: price(0.01, "endpoint-hour in each zone", PRIVATELINK, "2025-10"),
  endpointGigabyte: price(0.01, "GB", PRIVATELINK, "2025-10"),
  key: price(1, "key and month", "https://aws.amazon.com/kms/pricing/", "2026-03"),
  secret: price(0.4, "secret and month", "https://aws.amazon.com/secrets-manager/pricing/", "2024"),
  fileStorage: price(0.3, "GB-month", EFS, "2026-03"),
  fileReads: price(0.03, "GB", EFS, "2026-06"),
  fileThroughput: price(6, "MiB/s and month", EFS, "2024"),
  fileBackup: price(0.05, "GB-month", "https://aws.amazon.com/backup/pricing/", "2024"),
  imageStorage: price(0.1, "GB-month", "https://aws.amazon.com/ecr/pricing/", "2024"),
  logIngestion: price(0.5, "GB", CLOUDWATCH, "2026-02"),
  logStorage: price(0.03, "GB-month, compressed", CLOUDWATCH, "2026-02"),
  alarmMetric: price(0.1, "metric in an alarm and month", CLOUDWATCH, "2026-02"),
  customMetric: price(0.3, "metric and month", CLOUDWATCH, "2026-02"),
  dashboard: price(3, "dashboard and month", CLOUDWATCH, "2026-02"),
  traces: price(5, "million traces", "https://aws.amazon.com/xray/pricing/", "2024"),
  hostedZone: price(0.5, "zone and month", "https://aws.amazon.com/route53/pricing/", "2024"),
  buildMinute: price(0.01, "minute of general1.medium", "https://aws.amazon.com/codebuild/pricing/", "2026-05"),
  smallBuildMinute: price(0.005, "minute of general1.small", "https://aws.amazon.com/codebuild/pricing/", "2026-05"),
  pipelineMinute: price(0.002, "action minute", "https://aws.amazon.com/codepipeline/pricing/", "2026-05"),
} as const;

export type PriceName = keyof typeof prices;
