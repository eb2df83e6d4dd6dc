import type { Policy } from "./decide";
import { readPolicy } from "./policy-text";

/** Policies of AWS that the stack attaches. Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaENIManagementAccess.html */
const MANAGED: Readonly<Record<string, readonly string[]>> = {
  AWSLambdaENIManagementAccess: [
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:DeleteNetworkInterface",
    "ec2:AssignPrivateIpAddresses",
    "ec2:UnassignPrivateIpAddresses",
  ],
};

/** The policy of AWS behind an ARN. */
export function managedPolicy(arn: string): Policy {
  const actions = MANAGED[arn.slice(arn.lastIndexOf("/") + 1)];
  if (!actions) throw new Error(`The stack attaches ${arn}, of which this test knows nothing`);
  return readPolicy(JSON.stringify({ Statement: { Effect: "Allow", Action: actions, Resource: "*" } }));
}
