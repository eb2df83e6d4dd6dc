import { describe, expect, it } from "vitest";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { pipelineFiles } from "./pipeline-files";

type Kind = StackConfig["pipeline"]["kind"];
const [v1] = defaultConfig.models;
if (!v1) throw new Error("received no model in the default configuration, expected one");

function filesOf(kind: Kind, models: StackConfig["models"] = defaultConfig.models) {
  return pipelineFiles({
    ...defaultConfig,
    models,
    pipeline: { ...defaultConfig.pipeline, kind, branch: "release/1" },
  });
}
const arm: StackConfig["models"] = [{ ...v1, name: "v1-a", architecture: "arm64" }];

describe("pipelineFiles", () => {
  it.each<readonly [Kind, readonly string[]]>([
    ["none", []],
    ["github", [".github/workflows/deploy.yml"]],
    ["codepipeline", ["pipeline/buildspec.yml"]],
    ["sam", ["pipeline/buildspec.yml", "pipeline/template.yaml", "pipeline/samconfig.toml", "pipeline/event.json"]],
  ])("for %s writes %j", (kind, paths) => {
    expect(filesOf(kind).map(({ path }) => path)).toEqual(paths);
  });

  it.each<Kind>(["github", "codepipeline", "sam"])("emulates arm64 on %s only where an image needs it", (kind) => {
    expect(filesOf(kind, arm)[0]?.text).toContain("binfmt");
    expect(filesOf(kind)[0]?.text).not.toContain("binfmt");
  });

  it("pins actions to commits and asks for no stored key", () => {
    const text = filesOf("github")[0]?.text ?? "";
    expect([...text.matchAll(/uses: \S+@(\S+)/g)].map(([, pin]) => pin?.length)).toEqual([40, 40]);
    expect(text).toContain('branches: ["release/1"]');
    expect(text).toContain("id-token: write");
    expect(text).not.toMatch(/secrets\.|AWS_SECRET/);
  });

  it("passes tags and platforms, but builds nothing that a digest pins", () => {
    const models = [...arm, { ...v1, imageDigest: `sha256:${"a".repeat(64)}` }];
    const text = filesOf("github", models)[0]?.text ?? "";
    expect(text).toContain(`MODEL_TAGS: "v1-a=${v1.imageTag}"`);
    expect(text).toContain('MODEL_PLATFORMS: "v1-a=linux/arm64 v1=linux/amd64"');
  });

  it("gives every version a name of its own in the SAM template", () => {
    const models = ["v12", "v1-2", "v1_2"].map((name) => ({ ...v1, name }));
    const text = filesOf("sam", models)[1]?.text ?? "";
    expect([...text.matchAll(/^ {2}(\w+):$/gm)].map(([, id]) => id)).toEqual(["ModelV12", "ModelV1H2", "ModelV1U2"]);
  });

  it("quotes variables of the user", () => {
    const environment = [{ name: "NOTE", value: 'a: "b"\n  Evil: true' }];
    expect(filesOf("sam", [{ ...v1, environment }])[1]?.text).toContain('NOTE: "a: \\"b\\"\\n  Evil: true"');
  });
});
