import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { applyPlan, writePlan } from "./deliver-plan";
import { scanImages } from "./scan-images";
import { bashMissing, stubbedFolder } from "./stubbed-programs.examples";

const REPOSITORY_URL = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/bank-prod-models";
const [a, b, c] = ["a", "b", "c"].map((letter) => `sha256:${letter.repeat(64)}`);

/** v1 and v2 share an image, v3 has another, v4 is pinned. The scan of each is seen to end at the second look. */
const programs = {
  terraform: `case "$1" in
  console)
    read -r question
    case "$question" in
      *architecture*) echo '"v1=linux/amd64 v2=linux/amd64 v3=linux/arm64 v4=linux/amd64"' ;;
      *'{model.image_digest}'*) echo '"v4=${c}"' ;;
      *) echo 'Warning: undeclared'; echo '"v1=one v2=one v3=three v4=four"' ;;
    esac ;;
  plan) echo plan >stack.tfplan; exit "\${PLAN_CODE:-0}" ;;
  show) echo shown ;;
  init) echo lock >.terraform.lock.hcl ;;
  apply) echo "$AWS_SESSION_TOKEN $(cat stack.tfplan images.auto.tfvars.json)" >applied ;;
esac`,
  aws: `case "$*" in
  *describe-images*imageTag=one*) echo ${a} ;;
  *describe-images*imageTag=three*) echo ${b} ;;
  *imageScanStatus*)
    if [ "$(grep -c "$*" "$CALLS")" -gt 1 ]; then echo "\${SCAN_STATUS:-COMPLETE}"; else echo IN_PROGRESS; fi ;;
  *describe-image-scan-findings*${b}*) printf 'HIGH\\tCVE-1\\nMEDIUM\\tCVE-2\\n' ;;
  *assume-role*) printf 'AKIA\\tsecret\\ttoken\\n' ;;
esac`,
};

function bench(...files: readonly BundleFile[]) {
  return stubbedFolder(programs, [
    scanImages(defaultConfig),
    writePlan,
    applyPlan,
    { path: "terraform.tfvars", text: "" },
    ...files,
  ]);
}

describe.skipIf(bashMissing)("scripts of a delivery (skipped where bash is not on the PATH)", () => {
  it("hand over the digests that were scanned, a pinned image's own pin aside", () => {
    const accepted = { path: "scripts/accepted-findings.txt", text: "CVE-1 2999-12-31 never called\n" };
    const { run, read, calls } = bench(accepted);
    const { status, stdout, stderr } = run("scripts/scan-images.sh", [], { REPOSITORY_URL, SCAN_PAUSE: "0" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("v3: HIGH CVE-1 is accepted");
    expect(JSON.parse(read("images.auto.tfvars.json"))).toEqual({ image_digests: { one: a, three: b } });
    for (const digest of [a, b, c])
      expect(calls().some((call) => call.includes("start-image-scan") && call.includes(`${digest}`))).toBe(true);
  });

  it.each<readonly [string, Record<string, string>, string, RegExp]>([
    ["a finding that nobody accepted", {}, "", /v3: HIGH CVE-1 in three/],
    ["an acceptance that has run out", {}, "CVE-1 2020-01-01 later\n", /v3: HIGH CVE-1/],
    ["a scan that fails", { SCAN_STATUS: "FAILED" }, "", /did not end: FAILED/],
  ])("write nothing after %s", (_, environment, text, said) => {
    const { run, read } = bench({ path: "scripts/accepted-findings.txt", text });
    const { status, stderr } = run("scripts/scan-images.sh", [], { REPOSITORY_URL, SCAN_PAUSE: "0", ...environment });
    expect([status, read("images.auto.tfvars.json")]).toEqual([1, ""]);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain("CVE-2");
  });

  it("apply the plan that was packed, as the deploy role, and no other archive", () => {
    const { run, read, folder, calls } = bench({ path: "images.auto.tfvars.json", text: "digests" });
    const outputs = { GITHUB_OUTPUT: join(folder, "outputs"), PLAN_CODE: "2" };
    expect(run("scripts/write-plan.sh", [], outputs).status).toBe(0);
    const checksum = /^changes=true\nchecksum=([0-9a-f]{64})\n$/.exec(read("outputs"))?.[1] ?? "";
    writeFileSync(join(folder, "stack.tfplan"), "another");
    expect(run("scripts/apply-plan.sh", ["plan.tgz", "0".repeat(64)]).status).toBe(1);
    expect(calls().filter((call) => call.startsWith("terraform apply"))).toEqual([]);
    const environment = { DEPLOY_ROLE_ARN: "arn:aws:iam::210987654321:role/deploy" };
    expect(run("scripts/apply-plan.sh", ["plan.tgz", checksum], environment).status).toBe(0);
    expect(read("applied")).toBe("token plan\ndigests\n");
    expect(calls()).toContain("terraform init -input=false -lockfile=readonly");
    expect(run("scripts/write-plan.sh", [], { PLAN_CODE: "1" }).status).toBe(1);
  });
});
