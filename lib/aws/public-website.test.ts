import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { isPublicWebsite } from "./public-website";

const BUCKET = 'resource "aws_s3_bucket" "b" {}\n';
const WEBSITE = 'resource "aws_s3_bucket_website_configuration" "w" {\n  bucket = aws_s3_bucket.b.id\n}\n';
const block = (closing: string) =>
  `resource "aws_s3_bucket_public_access_block" "p" {\n  bucket = aws_s3_bucket.b.id\n  ${closing}\n}\n`;
const acl = (name: string) =>
  `resource "aws_s3_bucket_acl" "a" {\n  bucket = aws_s3_bucket.b.id\n  acl    = "${name}"\n}\n`;
const policy = (principal: string) =>
  `resource "aws_s3_bucket_policy" "p" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "${principal}", Action = "s3:GetObject", Resource = "*" }] })
}
`;

test.each([
  ["a website that nothing opens", BUCKET + WEBSITE, false],
  ["an open bucket without a website", BUCKET + block("block_public_policy = false"), false],
  ["a website whose block is opened", BUCKET + WEBSITE + block("block_public_policy = false"), true],
  ["a website whose block closes", BUCKET + WEBSITE + block("block_public_policy = true"), false],
  ["a website whose block is not known", BUCKET + WEBSITE + block("block_public_policy = var.closed"), false],
  ["a website with a public ACL", BUCKET + WEBSITE + acl("public-read"), true],
  ["a website with a private ACL", BUCKET + WEBSITE + acl("private"), false],
  ["a website that a policy opens to everybody", BUCKET + WEBSITE + policy("*"), true],
  ["a website for one account", BUCKET + WEBSITE + policy("arn:aws:iam::123456789012:root"), false],
  [
    "both in the bucket, as before provider 4",
    'resource "aws_s3_bucket" "b" {\n  acl = "public-read"\n  website {}\n}\n',
    true,
  ],
])("%s", (_, text, is) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  const bucket = module?.resource("aws_s3_bucket.b");
  expect(module && bucket && isPublicWebsite(module, bucket)).toBe(is);
});
