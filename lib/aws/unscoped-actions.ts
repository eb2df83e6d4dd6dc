import { admitter } from "./iam-pattern";

/**
 * Actions for which AWS offers nothing narrower than `Resource: "*"`, or for which a service needs it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * Network interfaces of Lambda: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
const UNSCOPED = [
  "*:List*",
  "*:Describe*",
  "acm:RequestCertificate",
  "ce:*",
  "cloudwatch:PutMetricData",
  "cloudwatch:GetMetric*",
  "cloudwatch:GetInsightRuleReport",
  "cloudformation:ValidateTemplate",
  "cognito-identity:*",
  "ec2:*NetworkInterface*",
  "ec2:AssignPrivateIpAddresses",
  "ec2:UnassignPrivateIpAddresses",
  "ec2:AssignIpv6Addresses",
  "ec2:GetConsole*",
  "ec2:GetSecurityGroupsForVpc",
  "ec2messages:*",
  "ecr:GetAuthorizationToken",
  "ecr-public:GetAuthorizationToken",
  "iam:GetAccount*",
  "iam:GenerateCredentialReport",
  "kms:CreateKey",
  "kms:GenerateRandom",
  "lambda:GetAccountSettings",
  "lambda:CreateEventSourceMapping",
  "logs:CreateLogDelivery",
  "logs:GetLogDelivery",
  "logs:UpdateLogDelivery",
  "logs:DeleteLogDelivery",
  "logs:PutResourcePolicy",
  "logs:DeleteResourcePolicy",
  "logs:StopQuery",
  "logs:GetQueryResults",
  "organizations:*",
  "pricing:*",
  "route53:CreateHostedZone",
  "route53:GetHostedZoneCount",
  "s3:GetAccountPublicAccessBlock",
  "secretsmanager:GetRandomPassword",
  "securityhub:*",
  "ses:SendRawEmail",
  "ssm:UpdateInstanceInformation",
  "ssmmessages:*",
  "sts:GetCallerIdentity",
  "sts:GetServiceBearerToken",
  "sts:GetSessionToken",
  "support:*",
  "synthetics:GetCanary*",
  "tag:*",
  "textract:*",
  "comprehend:*",
  "rekognition:Detect*",
  "translate:*",
  "transcribe:*",
  "polly:*",
  "xray:*",
] as const;

const isUnscoped = admitter(UNSCOPED);

/** Certainly has something narrower than `*` to be scoped to. */
export function canBeScoped(action: string): boolean {
  return action.includes(":") && !isUnscoped(action);
}
