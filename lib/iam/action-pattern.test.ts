import { expect, test } from "vitest";
import { admits, admitter } from "./action-pattern";

test.each([
  ["ecr:BatchGetImage", "ecr:BatchGetImage", true],
  ["ecr:Batch*", "ecr:BatchGetImage", true],
  ["ecr:*", "ecr:BatchGetImage", true],
  ["*", "ecr:BatchGetImage", true],
  ["*:List*", "s3:ListBucket", true],
  ["ECR:batchgetimage", "ecr:BatchGetImage", true],
  ["ecr:BatchGetImag?", "ecr:BatchGetImage", true],
  ["ecr:BatchGetImage?", "ecr:BatchGetImage", false],
  ["ecr:Batch", "ecr:BatchGetImage", false],
  ["ecr-public:*", "ecr:BatchGetImage", false],
  ["cr:*", "ecr:BatchGetImage", false],
  ["ecr.*", "ecr:BatchGetImage", false],
  ["ecr:(Batch|Get)*", "ecr:BatchGetImage", false],
])("%s admits %s: %s", (pattern, action, expected) => expect(admits(pattern, action)).toBe(expected));

test.each([
  ["s3:GetObject", true],
  ["sqs:SendMessage", true],
  ["s3:PutObject", false],
  ["sqs:SendMessageBatch", false],
])("any of several patterns: %s, %s", (action, expected) =>
  expect(admitter(["s3:Get*", "sqs:SendMessage"])(action)).toBe(expected),
);
