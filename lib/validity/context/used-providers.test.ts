import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { configuredHere } from "./used-providers";

test("configurations by the name they are used under, the first of each", () => {
  const text = [
    'provider "aws" {\n  region = "eu-west-1"\n}',
    'provider "aws" {\n  alias = "east"\n}',
    'provider "aws" {\n  alias  = "east"\n  region = "us-east-1"\n}',
  ].join("\n");
  const [module] = loadModules([{ path: "main.tf", text }]);
  const found = module && configuredHere(module);
  expect([...(found?.keys() ?? [])]).toEqual(["aws", "aws.east"]);
  expect(found?.get("aws.east")?.attribute("region")).toBeUndefined();
});
