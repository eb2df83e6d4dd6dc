import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { loadModel } from "./load-model";
import { makefile } from "./makefile";
import { pushImages } from "./push-images";
import { bashMissing, makeMissing, stubbedFolder } from "./stubbed-programs.examples";

const url = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/bank-prod-models";

/** Each stands for a program and notes how it was called. */
const programs = {
  aws: `case "$*" in
  *describe-images*imageTag=old*) exit 0 ;;
  *describe-images*) exit 254 ;;
  *get-login-password*) echo password ;;
  *"lambda invoke"*)
    for last; do :; done
    for word; do case "$word" in file://*) cat "\${word#file://}" >>"$CALLS.events"; echo >>"$CALLS.events" ;; esac; done
    echo '{"received": 0}' >"$last"
    echo "\${FAILURE:-None}" ;;
esac`,
  docker: `case "$*" in
  login*) cat >>"$CALLS.stdin" ;;
  *imagetools*) if [ -n "\${UNKNOWN:-}" ]; then exit 1; else echo sha256:aa11; fi ;;
esac`,
  terraform: `case "$1" in
  output) echo ${url} ;;
  console)
    read -r question
    case "$question" in *architecture*) echo '"v1=linux/arm64 v2=linux/amd64"' ;; *) echo '"v1=old v2=new"' ;; esac ;;
  apply) exit "\${APPLIED:-0}" ;;
esac`,
};

let folder = "";
let calls: () => readonly string[];
let read: (path: string) => string;
let run: ReturnType<typeof stubbedFolder>["run"];

beforeEach(() => {
  ({ folder, calls, read, run } = stubbedFolder(programs, [
    pushImages,
    loadModel(defaultConfig),
    makefile(defaultConfig),
    { path: "scripts/make.sh", text: 'make "$@"' },
    { path: "terraform.tfvars", text: "" },
  ]));
});

function builds(): string[] {
  return calls().filter((call) => call.startsWith("docker buildx build"));
}

describe.skipIf(bashMissing)("scripts/push-images.sh (skipped where bash is not on the PATH)", () => {
  it("asks Terraform, signs in, and pushes what is not there yet", () => {
    const { status, stdout } = run("scripts/push-images.sh", []);
    expect(status).toBe(0);
    expect(stdout).toContain("v1: old is in the repository already");
    expect(builds()).toEqual([
      `docker buildx build --platform linux/amd64 --provenance=false --sbom=false --build-arg BASE_IMAGE=public.ecr.aws/lambda/python:3.12@sha256:aa11 --tag ${url}:new --push container`,
    ]);
    expect(calls()).toContain("aws ecr get-login-password --region eu-west-1");
    expect(calls()).toContain(
      "docker login --username AWS --password-stdin 123456789012.dkr.ecr.eu-west-1.amazonaws.com",
    );
    expect(read("calls.stdin")).toBe("password\n");
  });

  it("takes a version from its own folder and its platform from Terraform", () => {
    mkdirSync(join(folder, "container/v1"));
    writeFileSync(join(folder, "container/v1/Dockerfile"), "");
    expect(run("scripts/push-images.sh", ["v1=fresh"]).status).toBe(0);
    expect(builds().map((call) => call.split(" ").at(-1))).toEqual(["container/v1"]);
    expect(builds()[0]).toContain("--platform linux/arm64");
  });

  it("needs no Terraform in a pipeline", () => {
    const environment = { REPOSITORY_URL: url, MODEL_TAGS: "v1=a v2=b", MODEL_PLATFORMS: "v1=linux/arm64" };
    expect(run("scripts/push-images.sh", [], environment).status).toBe(0);
    expect(calls().filter((call) => call.startsWith("terraform"))).toEqual([]);
    expect(builds().map((call) => call.split(" ")[4])).toEqual(["linux/arm64", "linux/amd64"]);
    expect(run("scripts/push-images.sh", [], { ...environment, PLATFORM: "linux/amd64" }).status).toBe(0);
    expect(builds().map((call) => call.split(" ")[10])).toEqual([`${url}:a`, `${url}:b`, `${url}:b`]);
  });

  it("builds on the base image that the first build pinned, until its file is gone", () => {
    expect(run("scripts/push-images.sh", ["v1=a", "v2=b"]).status).toBe(0);
    expect(calls().filter((call) => call.includes("imagetools"))).toHaveLength(1);
    expect(read("container/base-image.txt")).toBe("public.ecr.aws/lambda/python:3.12@sha256:aa11\n");
    writeFileSync(join(folder, "container/base-image.txt"), "registry.bank.io/python@sha256:bb22\n");
    expect(run("scripts/push-images.sh", ["v1=c"]).stdout).toContain("on registry.bank.io/python@sha256:bb22");
    expect(builds().at(-1)).toContain("--build-arg BASE_IMAGE=registry.bank.io/python@sha256:bb22 ");
  });

  it("builds nothing on a base image whose digest nobody tells", () => {
    expect(run("scripts/push-images.sh", ["v1=a"], { UNKNOWN: "1" }).status).not.toBe(0);
    expect([builds(), existsSync(join(folder, "container/base-image.txt"))]).toEqual([[], false]);
  });

  it("pushes nothing when a pipeline has nothing to build", () => {
    expect(run("scripts/push-images.sh", [], { MODEL_TAGS: "", MODEL_PLATFORMS: "v1=linux/arm64" }).status).toBe(0);
    expect(builds()).toEqual([]);
  });
});

describe.skipIf(bashMissing)("scripts/load-model.sh (skipped where bash is not on the PATH)", () => {
  it("sends a large file in parts that make up the file again", () => {
    const file = Buffer.alloc(5_000_000, "0123456789");
    writeFileSync(join(folder, "model.json"), file);
    const { status, stdout } = run("scripts/load-model.sh", ["v1", "model.json"]);
    expect(status).toBe(0);
    const lines = read("calls.events").trim().split("\n");
    // Safe: the script writes these events, and the expectations below judge every field.
    const parts = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const sha256 = createHash("sha256").update(file).digest("hex");
    expect(parts.map(({ data: _, ...said }) => said)).toEqual([
      { sha256, size: 5_000_000, offset: 0 },
      { sha256, size: 5_000_000, offset: 4_194_304 },
    ]);
    expect(Buffer.concat(parts.map(({ data }) => Buffer.from(String(data), "base64"))).equals(file)).toBe(true);
    expect(calls()[0]).toContain(
      "--region eu-west-1 --function-name fraud-detector-prod--v1 --cli-read-timeout 900 --cli-binary",
    );
    expect(stdout).toContain(`for v1: model_sha256 = "${sha256}"`);
  });

  it("stops and says so when the function fails", () => {
    writeFileSync(join(folder, "model.json"), "{}");
    const { status, stderr } = run("scripts/load-model.sh", ["v1", "model.json"], { FAILURE: "Unhandled" });
    expect(status).toBe(1);
    expect(stderr).toContain("fraud-detector-prod--v1 did not take the part of model.json at byte 0");
  });
});

describe.skipIf(makeMissing)("make apply (skipped where make is not on the PATH)", () => {
  function apply(applied: string) {
    const { status } = run("scripts/make.sh", ["apply"], { APPLIED: applied });
    return { failed: status !== 0, applied: calls().filter((call) => call.startsWith("terraform apply")) };
  }

  it.each(["0", "1"])("takes a plan once, whether it ends with 0 or not (%s)", (applied) => {
    writeFileSync(join(folder, "stack.tfplan"), "a plan");
    expect(apply(applied)).toEqual({ failed: applied !== "0", applied: ["terraform apply stack.tfplan"] });
    expect(existsSync(join(folder, "stack.tfplan"))).toBe(false);
    expect(apply("0").applied).toEqual(["terraform apply stack.tfplan", "terraform apply"]);
  });
});
