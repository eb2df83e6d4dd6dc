import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { certainlyAlone, companionsOf } from "./companions";

const TYPE = "aws_s3_bucket_versioning";

const BUCKET = dedent`
  resource "aws_s3_bucket" "b" {
    bucket = "models"
  }
`;

const versioning = (bucket: string) => dedent`
  resource "aws_s3_bucket_versioning" "v" {
    bucket = ${bucket}
  }
`;

test.each([
  ["none", "", 0, true],
  ["by reference", versioning("aws_s3_bucket.b.id"), 1, false],
  ["through a local", `${versioning("local.b")}locals {\n  b = aws_s3_bucket.b.id\n}\n`, 1, false],
  ["by its name", versioning('"models"'), 0, false],
  ["of another name", versioning('"logs"'), 0, true],
  ["of another bucket", `resource "aws_s3_bucket" "c" {}\n${versioning("aws_s3_bucket.c.id")}`, 0, true],
  ["of a name from outside", versioning("var.bucket"), 0, false],
  ["handed to a module from elsewhere", moduleWith("aws_s3_bucket.b.id"), 0, false],
  ["a module that gets nothing of it", moduleWith('"models"'), 0, true],
])("companions: %s", (_, more, count, alone) => {
  const [module] = loadModules([{ path: "main.tf", text: BUCKET + more }]);
  const bucket = module?.resource("aws_s3_bucket.b");
  expect(module && bucket && companionsOf(module, bucket, TYPE, "bucket").length).toBe(count);
  expect(module && bucket && certainlyAlone(module, bucket, TYPE, "bucket")).toBe(alone);
});

function moduleWith(bucket: string): string {
  return dedent`
    module "versioned" {
      source = "registry.example/versioned/aws"
      bucket = ${bucket}
    }
  `;
}
