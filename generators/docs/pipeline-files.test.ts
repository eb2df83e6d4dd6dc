import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { StackConfig, StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { pipelineFiles } from "./pipeline-files";

type Kind = StackConfig["pipeline"]["kind"];

const deployRoleArn = "arn:aws:iam::210987654321:role/deploy";
const connectionArn = "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef";
const backend = { bucket: "state-of-bank" };

function filesOf(kind: Kind, input: StackInput = {}, deploys = true) {
  const pipeline = { kind, repository: "bank/models", branch: "release/1", connectionArn };
  return pipelineFiles(configOf({ ...input, pipeline: { ...pipeline, ...(deploys && { deployRoleArn }) } }));
}

function textOf(kind: Kind, path: string, input: StackInput = {}, deploys = true): string {
  return filesOf(kind, input, deploys).find((file) => file.path === path)?.text ?? "";
}

const scan = ["scripts/scan-images.sh", "scripts/install-terraform.sh"];
const sam = ["pipeline/template.yaml", "pipeline/samconfig.toml", "pipeline/event.json"];
const WORKFLOW = ".github/workflows/deploy.yml";

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: { readonly include: readonly { readonly runner: string }[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, string> }[];
}

/** Safe: the tests below judge what they read of it. */
function jobsOf(input: StackInput, deploys = true): Readonly<Record<string, Job>> {
  return (parse(textOf("github", WORKFLOW, input, deploys)) as { jobs: Record<string, Job> }).jobs;
}

const mixed: StackInput = { models: [{ name: "v1" }, { name: "v2", imageTag: "v2-1", architecture: "arm64" }] };

describe("pipelineFiles", () => {
  it.each<readonly [string, Kind, StackInput, boolean, readonly string[]]>([
    ["nothing", "none", { backend }, false, []],
    ["images", "github", {}, true, [WORKFLOW, ...scan]],
    ["a plan", "github", { backend }, false, [WORKFLOW, ...scan, "scripts/write-plan.sh", "scripts/apply-plan.sh"]],
    ["an apply", "github", { backend }, true, [WORKFLOW, ...scan, "scripts/write-plan.sh", "scripts/apply-plan.sh"]],
    ["images", "codepipeline", {}, true, ["pipeline/buildspec.yml", ...scan]],
    [
      "an apply",
      "codepipeline",
      { backend },
      true,
      [
        "pipeline/buildspec.yml",
        "pipeline/buildspec-plan.yml",
        "pipeline/buildspec-apply.yml",
        ...scan,
        "scripts/write-plan.sh",
        "scripts/apply-plan.sh",
      ],
    ],
    ["images", "sam", {}, false, ["pipeline/buildspec.yml", ...sam, ...scan]],
    [
      "an apply",
      "sam",
      { backend },
      false,
      [
        "pipeline/buildspec.yml",
        "pipeline/buildspec-plan.yml",
        "pipeline/buildspec-apply.yml",
        ...sam,
        ...scan,
        "scripts/write-plan.sh",
        "scripts/apply-plan.sh",
      ],
    ],
  ])("for %s on %s writes what it calls", (_, kind, input, deploys, paths) => {
    const files = filesOf(kind, input, deploys);
    expect(files.map(({ path }) => path)).toEqual(paths);
    const called = files.flatMap(({ text }) =>
      [...text.matchAll(/bash (scripts\/[\w-]+\.sh)/g)].map(([, path]) => path),
    );
    expect(called.filter((path) => path !== "scripts/push-images.sh" && !paths.includes(path ?? ""))).toEqual([]);
    for (const { path, text } of files.filter((file) => file.path.endsWith(".yml")))
      expect(parse(text), path).toBeTypeOf("object");
  });

  it.each<Kind>(["github", "codepipeline", "sam"])("types no tag and runs no privileged image on %s", (kind) => {
    const texts = filesOf(kind, { ...mixed, backend }).filter(({ path }) => path !== "pipeline/template.yaml");
    for (const { text } of texts) expect(text).not.toMatch(/--privileged|v2-1|MODEL_TAGS: /);
  });

  it("judges images before the plan, and passes the gate before anything is applied", () => {
    const { images, plan, apply } = jobsOf({ backend });
    const commands = (job?: Job) => (job?.steps ?? []).map(({ run }) => run ?? "").join("\n");
    expect(commands(images)).toMatch(/push-images\.sh\nbash scripts\/scan-images\.sh/);
    expect(commands(plan)).toMatch(/required_reviewers[\s\S]*scan-images\.sh\nbash scripts\/write-plan\.sh/);
    expect(commands(apply)).toMatch(/apply-plan\.sh plan\.tgz "\$CHECKSUM"/);
    expect([plan?.needs, apply?.needs, apply?.environment, apply?.if]).toEqual([
      "images",
      "plan",
      "prod",
      "needs.plan.outputs.changes == 'true'",
    ]);
    expect(Object.keys(jobsOf({ backend }, false))).toEqual(["images", "plan"]);
    expect(Object.keys(jobsOf({}))).toEqual(["images"]);
  });

  it("pins actions to commits, gives each job its role, and asks for no stored key", () => {
    const steps = Object.values(jobsOf({ backend })).map((job) => job.steps);
    for (const { uses } of steps.flat()) expect(uses ?? "@".padEnd(41, "0")).toMatch(/@[0-9a-f]{40}$/);
    // What somebody set elsewhere reaches a shell as a variable, never as a part of its script.
    for (const { run } of steps.flat()) expect(run ?? "").not.toContain("${{");
    expect(steps.map((of) => of.map((step) => step.with?.["role-to-assume"]).find(Boolean))).toEqual([
      "${{ vars.AWS_ROLE_ARN }}",
      "${{ vars.AWS_PLAN_ROLE_ARN }}",
      "${{ vars.AWS_APPLY_ROLE_ARN }}",
    ]);
    const text = textOf("github", WORKFLOW, { backend });
    expect(text).toContain('branches: ["release/1"]');
    expect(text).toContain("id-token: write");
    expect(text).not.toMatch(/secrets\.|AWS_SECRET/);
  });

  it("builds each image on its own processor", () => {
    const runners = (input: StackInput) => jobsOf(input).images?.strategy?.matrix.include.map(({ runner }) => runner);
    expect(runners(mixed)).toEqual(["ubuntu-24.04", "ubuntu-24.04-arm"]);
    expect(runners({ models: [{ name: "v1", architecture: "arm64" }] })).toEqual(["ubuntu-24.04-arm"]);
  });

  it("gives every version a name of its own in the SAM template", () => {
    const models = ["v12", "v1-2", "v1_2", "V13", "v1H2", "v1U2"].map((name) => ({ name }));
    const text = textOf("sam", "pipeline/template.yaml", { models });
    expect([...text.matchAll(/^ {2}(\w+):$/gm)].map(([, id]) => id)).toEqual([
      "ModelV12",
      "ModelV1H2",
      "ModelV1U2",
      "ModelV13",
      "ModelV1ZH2",
      "ModelV1ZU2",
    ]);
  });

  it("quotes variables of the user", () => {
    const environment = [{ name: "NOTE", value: 'a: "b"\n  Evil: true' }];
    expect(textOf("sam", "pipeline/template.yaml", { models: [{ name: "v1", environment }] })).toContain(
      'NOTE: "a: \\"b\\"\\n  Evil: true"',
    );
  });

  it("stops images at the threshold that was chosen", () => {
    const scripts = configOf({ pipeline: { kind: "sam", scanThreshold: "CRITICAL" } });
    expect(
      pipelineFiles(scripts)
        .map(({ text }) => text)
        .join("\n"),
    ).toContain('"${SCAN_THRESHOLD:-CRITICAL}"');
  });
});
