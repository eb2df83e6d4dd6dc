import { expect, test } from "vitest";
import { canBeScoped } from "./unscoped-actions";

test.each([
  ["s3:GetObject", true],
  ["dynamodb:PutItem", true],
  ["secretsmanager:GetSecretValue", true],
  ["kms:Decrypt", true],
  ["ecr:BatchGetImage", true],
  ["ecr:GetAuthorizationToken", false],
  ["ECR:getauthorizationtoken", false],
  ["cloudwatch:PutMetricData", false],
  ["xray:PutTraceSegments", false],
  ["ec2:CreateNetworkInterface", false],
  ["ec2:DescribeSubnets", false],
  ["s3:ListAllMyBuckets", false],
  ["sts:GetCallerIdentity", false],
  ["*", false],
])("%s can be scoped: %s", (action, expected) => expect(canBeScoped(action)).toBe(expected));
