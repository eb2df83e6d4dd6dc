import { entryOf } from "@/lib/json/value-at";
import { admitter } from "./action-pattern";
import unscopedNames from "./unscoped-actions.gen.json";

/**
 * Actions for which a service needs `Resource: "*"`, or of which the common use does, though IAM knows a resource for them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * Network interfaces of Lambda: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
const UNSCOPED = [
  "*:List*",
  "*:Describe*",
  "ce:*",
  "cloudwatch:PutMetricData",
  "cloudwatch:GetMetric*",
  "cloudwatch:GetInsightRuleReport",
  "cognito-identity:*",
  "ec2:*NetworkInterface*",
  "ec2:AssignPrivateIpAddresses",
  "ec2:UnassignPrivateIpAddresses",
  "ec2:AssignIpv6Addresses",
  "ec2:GetConsole*",
  "ec2:GetSecurityGroupsForVpc",
  "iam:GetAccount*",
  "logs:GetQueryResults",
  "organizations:*",
  "securityhub:*",
  "ses:SendRawEmail",
  "ssm:UpdateInstanceInformation",
  "synthetics:GetCanary*",
  "textract:*",
  "comprehend:*",
  "rekognition:Detect*",
  "translate:*",
  "transcribe:*",
  "polly:*",
  "xray:*",
  // No service has this name: people write `none:null` for no action.
  "none:*",
] as const;

const isUnscoped = admitter(UNSCOPED);

/**
 * By service, the actions without an entry in the column "Resource types" of the same reference: IAM knows no resource for them but `*`.
 * Lists and descriptions are left out, UNSCOPED has them. `npm run actions:update` reads it anew.
 */
const NAMES_OF: Readonly<Record<string, string>> = unscopedNames;

/** Certainly has something narrower than `*` to be scoped to. */
export function canBeScoped(action: string): boolean {
  const [service = "", name] = action.toLowerCase().split(":");
  if (name === undefined || isUnscoped(action)) return false;
  const names = entryOf(NAMES_OF, service);
  return names !== "*" && !names?.toLowerCase().split(" ").includes(name);
}
