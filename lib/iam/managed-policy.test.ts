import { expect, test } from "vitest";
import { parse } from "@/lib/hcl";
import { ALLOW_ECR_PULL, lacksEcr, managedPolicyName } from "./managed-policy";

test.each([
  ['"arn:aws:iam::aws:policy/AdministratorAccess"', "AdministratorAccess"],
  ['"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"', "AWSLambdaBasicExecutionRole"],
  ['"arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess"', "ViewOnlyAccess"],
  ['"arn:${data.aws_partition.this.partition}:iam::aws:policy/PowerUserAccess"', "PowerUserAccess"],
  ['"arn:aws:iam::123456789012:policy/Own"', undefined],
  ['"arn:aws:iam::aws:policy/${var.name}"', undefined],
  ['"AdministratorAccess"', undefined],
  ["var.arn", undefined],
])("the managed policy behind %s is %s", (text, expected) => {
  const [item] = parse(`a = ${text}\n`).body.items;
  expect(item?.kind === "attribute" ? managedPolicyName(item.value) : "nothing was read").toBe(expected);
});

test.each([
  ["AWSLambdaBasicExecutionRole", true, false],
  ["AWSLambdaVPCAccessExecutionRole", true, false],
  ["AWSXRayDaemonWriteAccess", true, false],
  ["AmazonSSMReadOnlyAccess", true, false],
  ["AmazonEC2ContainerRegistryReadOnly", false, true],
  ["AdministratorAccess", false, true],
  ["ReadOnlyAccess", false, false],
])("%s certainly lacks ECR: %s, certainly pulls: %s", (name, lacks, pulls) => {
  expect(lacksEcr(name)).toBe(lacks);
  expect(ALLOW_ECR_PULL.has(name)).toBe(pulls);
});
