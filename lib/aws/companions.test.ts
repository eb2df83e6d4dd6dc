import { afterEach, expect, test, vi } from "vitest";
import { BodyView } from "@/lib/terraform/module/block-view";
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

afterEach(() => {
  vi.restoreAllMocks();
});

test("twice the buckets are twice the work", () => {
  const work = (count: number): number => {
    const text = Array.from(
      { length: count },
      (_, at) =>
        `resource "aws_s3_bucket" "b${at}" {}\nresource "${TYPE}" "v${at}" {\n  bucket = aws_s3_bucket.b${at}.id\n}\n`,
    ).join("");
    const [module] = loadModules([{ path: "main.tf", text }]);
    const asked = vi.spyOn(BodyView.prototype, "attribute");
    for (const bucket of module?.resourcesOf("aws_s3_bucket") ?? [])
      expect(module && certainlyAlone(module, bucket, TYPE, "bucket")).toBe(false);
    const { length } = asked.mock.calls;
    asked.mockRestore();
    return length;
  };
  expect(work(80)).toBeLessThanOrEqual(2.2 * work(40));
});

function moduleWith(bucket: string): string {
  return dedent`
    module "versioned" {
      source = "registry.example/versioned/aws"
      bucket = ${bucket}
    }
  `;
}
