import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import type { StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { forProvider5 } from "./for-provider-5";
import { matrix } from "./matrix-configs";
import { controls, type ScannedBlock } from "./scanner.examples";
import { unknownTo6 } from "./unknown-to-6";

/** The provider's version as Terraform holds on to it. */
function lockFile(version: string): BundleFile {
  return {
    path: ".terraform.lock.hcl",
    text: `provider "registry.terraform.io/hashicorp/aws" {\n  version = "${version}"\n  hashes  = []\n}\n`,
  };
}

function findingsUnder(version: string, config: StackConfig, bundle: Bundle): readonly string[] {
  return lintBundle(config, [...bundle, lockFile(version)]).map(
    ({ rule, file, range, message }) => `${version}: ${file}:${range.start.line} ${rule}: ${message}`,
  );
}

function blocksOf(bundle: Bundle): readonly ScannedBlock[] {
  const all = bundle
    .filter(({ path }) => /^[^/]+\.(?:tf|tfvars)$/.test(path))
    .map(({ text }) => text)
    .join("\n");
  const blocks = all.matchAll(/^(?:resource "(\w+)"|data "(aws_iam_policy_document)") "\w+" \{\n[\s\S]*?^\}/gm);
  return [...blocks].map(([text, resource, document = ""]) => ({ type: resource ?? document, text, all }));
}

function expected(block: ScannedBlock): readonly string[] {
  return controls.filter(({ type, holds }) => type === block.type && !holds(block)).map(({ check }) => check);
}

/** Of a block, the checks whose reason is missing, stands where none is needed, or is no reason. */
function reasonsAmiss(block: ScannedBlock): readonly string[] {
  const reasons = [...block.text.matchAll(/^ *#checkov:skip=(\w+):(.*)$/gm)];
  const told = new Set(reasons.map(([, check = ""]) => check));
  const due = new Set(expected(block));
  return [
    ...[...due].filter((check) => !told.has(check)).map((check) => `${check} has no reason`),
    ...[...told].filter((check) => !due.has(check)).map((check) => `${check} needs no reason`),
    ...reasons.filter(([, , reason = ""]) => reason.split(" ").length < 4).map(([text]) => `${text} is no reason`),
  ].map((amiss) => `${block.text.split("\n", 1)[0]} ${amiss}`);
}

/** What every role of a configuration has, and what none has. */
function rolesAmiss({ access }: StackConfig, { type, text }: ScannedBlock): boolean {
  const asked: readonly (readonly [RegExp, boolean])[] = [
    [/^ {2}permissions_boundary\s+= var\.permissions_boundary_arn$/m, access.permissionsBoundaryArn !== ""],
    [/^ {2}path\s+= var\.role_path$/m, access.rolePath !== "/"],
  ];
  return type === "aws_iam_role" && asked.some(([pattern, isAsked]) => pattern.test(text) !== isAsked);
}

const forSix = configOf({
  api: { endpoint: "edge" },
  domain: { name: "fraud.north-bank.com", zone: "external", edgeCertificate: "region" },
});

describe("a bundle that needs provider 6", () => {
  const bundle = generate(forSix);

  it("says two arguments that provider 5 refuses, and no other", () => {
    const refused = findingsUnder("5.100.0", forSix, bundle);
    expect(refused).toHaveLength(2);
    for (const finding of refused) expect(finding).toMatch(/domain\.tf:\d+ .*"region"/);
    expect(unknownTo6(bundle)).toEqual([]);
  });

  it("is for provider 5 the one with a second provider configuration", () => {
    const older = forProvider5(forSix);
    expect(older.domain?.edgeCertificate).toBe("provider");
    expect(findingsUnder("5.100.0", older, generate(older))).toEqual([]);
    expect(forProvider5(older)).toBe(older);
  });

  it("would be told of what provider 6 does not know", () => {
    const spoilt = bundle.map(({ path, text }) => ({ path, text: text.replace('region = "us-east-1"', "place = 1") }));
    expect(unknownTo6(spoilt)).toEqual(["aws_acm_certificate.api.place"]);
  });

  it("is drawn in the matrix, too", () => {
    expect(matrix.filter(([, config]) => forProvider5(config) !== config).length).toBeGreaterThan(1);
  });
});

describe("every bundle of the matrix", () => {
  it("has any two values of two options somewhere, and the limits of each number", () => {
    expect(matrix.length).toBeGreaterThan(60);
  });

  it.each(matrix)(
    "holds under provider 5 and 6 and gives a scanner its reasons and roles their bounds: %s",
    (_, config) => {
      const bundle = generate(config);
      const older = forProvider5(config);
      expect(findingsUnder("5.100.0", older, older === config ? bundle : generate(older))).toEqual([]);
      expect(findingsUnder("6.66.0", config, bundle)).toEqual([]);
      expect(unknownTo6(bundle)).toEqual([]);
      expect(blocksOf(bundle).flatMap(reasonsAmiss)).toEqual([]);
      expect(blocksOf(bundle).filter((block) => rolesAmiss(config, block))).toEqual([]);
    },
  );
});
