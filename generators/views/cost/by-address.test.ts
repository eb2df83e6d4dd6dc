import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import type { StackConfig, StackInput } from "@/generators/config/stack";
import { usageLevels } from "@/generators/parts/cost/usage";
import { arbitraryConfig } from "@/generators/testing/arbitrary-config";
import { configOf } from "@/generators/testing/config-of";
import { blockCosts } from "./block-costs";
import { costByAddress, isCostOf } from "./by-address";
import { costOf } from "./cost";
import { estimateOf } from "./estimate";

/** Addresses of the blocks of a bundle. */
function blocksOf(config: StackConfig): readonly string[] {
  const modules = generate(config).filter(({ path }) => /^[^/]+\.tf$/.test(path));
  return modules.flatMap(({ text }) =>
    [...text.matchAll(/^resource "(\w+)" "([\w-]+)"/gm)].map(([, type, name]) => `${type}.${name}`),
  );
}

/** What is billed and is not there: by block, as instances follow from the versions. */
function missing(config: StackConfig): readonly string[] {
  const blocks = blocksOf(config);
  const addresses = new Set(usageLevels.flatMap((level) => estimateOf(config, level).items.flatMap(({ of }) => of)));
  return [...addresses].filter((address) => {
    const block = address.replace(/\[.*$/, "");
    return !blocks.some((one) => one === block || one.startsWith(`${block}.`));
  });
}

describe("costByAddress", () => {
  it("adds up to the bill", () => {
    for (const { config } of presets) {
      const cost = costOf(config);
      for (const level of usageLevels) {
        const sum = costByAddress(cost).reduce((total, { amounts }) => total + amounts[level], 0);
        expect(sum).toBeCloseTo(cost.levels[level].total, 6);
      }
    }
  });

  it("bills nothing that the stack does not have", () => {
    for (const { config } of presets) expect(missing(config)).toEqual([]);
    const onAws: StackInput = {
      pipeline: {
        kind: "codepipeline",
        repository: "a/b",
        connectionArn: "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef",
      },
      network: { nat: "per-zone" },
      encryption: { keys: "per-service" },
      api: { endpoint: "private" },
    };
    expect(missing(configOf(onAws))).toEqual([]);
    fc.assert(
      fc.property(arbitraryConfig(), (config) => {
        expect(missing(config)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("isCostOf", () => {
  const model = { of: ['aws_lambda_function.model["v1"]'] };
  it.each([
    [model, "aws_lambda_function", true],
    [model, "aws_lambda_function.model", true],
    [model, 'aws_lambda_function.model["v1"]', true],
    [model, 'aws_lambda_function.model["v10"]', false],
    [model, "aws_lambda_function.mod", false],
    [model, "aws_lambda", false],
    [{ of: ["aws_kms_key"] }, "aws_kms_key.stack", true],
    [{ of: ["aws_vpc_endpoint.api", "aws_vpc_endpoint.interface"] }, "aws_vpc_endpoint.interface", true],
    [{ of: ["aws_vpc_endpoint.api", "aws_vpc_endpoint.interface"] }, "aws_vpc_endpoint.s3", false],
  ])("%o is that of %s: %s", (cost, address, is) => expect(isCostOf(cost, address)).toBe(is));
});

describe("blockCosts", () => {
  const cost = costOf(configOf({ network: { nat: "per-zone" }, api: { endpoint: "private" } }));
  it.each([
    // 3 gateways × 730 hours × 0.045 are 98.55, and 5 GB × 0.045, or more
    ['resource "aws_nat_gateway" "public" {', /^≈ \$98\.7[78] a month \(\$\d+\.\d\d busy\)$/],
    // 3 × 730 × 0.005
    ['resource "aws_eip" "nat" {', /^≈ \$10\.95 a month$/],
    ['resource "aws_kms_key" "stack" {', /^part of \$2\.00 a month for all aws_kms_key$/],
    ['resource "aws_vpc_endpoint" "interface" {', /for aws_vpc_endpoint\.interface and aws_vpc_endpoint\.api$/],
  ])("%s", (header, words) => {
    const [only, ...others] = blockCosts(`# a line before\n\n${header}\n}\n`, cost);
    expect(others).toEqual([]);
    expect(only?.line).toBe(3);
    expect(only?.words).toMatch(words);
  });

  it.each(['resource "aws_vpc_endpoint" "s3" {', 'data "aws_nat_gateway" "public" {', '  resource "aws_eip" "nat" {'])(
    "says nothing of %s",
    (header) => expect(blockCosts(`${header}\n}\n`, cost)).toEqual([]),
  );
});
