import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleModel, exampleRequest } from "./index";
import { pythonMissing, writePython } from "./python.examples";

interface Answer {
  readonly statusCode?: number;
  readonly body?: string;
  readonly message?: string;
  readonly reason?: string;
}

const folder = mkdtempSync(join(tmpdir(), "stackwright-container-"));
function models(name: string): string {
  return join(folder, "mnt", name);
}
function requestOf(body: string, more: object = {}) {
  return { body, requestContext: { requestId: "r-1" }, ...more };
}

function invoke(events: readonly object[], environment: Record<string, string>) {
  const output = execFileSync("python3", ["-B", "drive.py"], {
    cwd: folder,
    encoding: "utf8",
    input: JSON.stringify(events),
    env: { ...process.env, MODEL_VERSION: "v1", MODEL_PATH: models("v1"), ...environment },
  });
  const lines = output.trim().split("\n");
  return {
    // Both casts are safe: the handler and its log write JSON objects of this form, which the tests then judge.
    answers: lines.filter((line) => line.startsWith("ANSWER ")).map((line) => JSON.parse(line.slice(7)) as Answer),
    logs: lines.filter((line) => !line.startsWith("ANSWER ")).map((line) => JSON.parse(line) as Answer),
    output,
  };
}

beforeAll(() => {
  writePython(folder);
  mkdirSync(models("v1"), { recursive: true });
  writeFileSync(join(models("v1"), "model.json"), JSON.stringify(exampleModel));
  mkdirSync(models("broken"));
  writeFileSync(join(models("broken"), "model.json"), '{"weights": {"amount": "high"}}');
  mkdirSync(models("huge"));
  writeFileSync(join(models("huge"), "model.json"), `{"weights": {"amount": 1${"0".repeat(400)}}}`);
  mkdirSync(models("deep"));
  writeFileSync(join(models("deep"), "model.json"), "[".repeat(100_000));
});

describe.skipIf(pythonMissing)("container/app.py (skipped where python3 is not on the PATH)", () => {
  it("answers with its version, a score and the request's id", () => {
    const { answers } = invoke([requestOf(JSON.stringify(exampleRequest))], {});
    expect(answers[0]?.statusCode).toBe(200);
    const score = 1 / (1 + Math.exp(-(-4.2 + 0.0021 * 1250.5 + 1.7 * 1 - 0.01 * 3)));
    expect(JSON.parse(answers[0]?.body ?? "")).toEqual({
      modelVersion: "v1",
      modelSha256: createHash("sha256").update(JSON.stringify(exampleModel)).digest("hex"),
      score: expect.closeTo(score, 5),
      requestId: "r-1",
    });
  });

  it("reads a body in base64, and ignores features that this version does not know", () => {
    const features = { ...exampleRequest.features, newer: 1 };
    const body = Buffer.from(JSON.stringify({ features })).toString("base64");
    expect(invoke([requestOf(body, { isBase64Encoded: true })], {}).answers[0]?.statusCode).toBe(200);
  });

  it.each([
    ["no JSON", "{", "the body is not JSON"],
    ["no body", "", "the body is not JSON"],
    ["nesting without end", "[".repeat(100_000), "the body is not JSON"],
    ["a list", "[]", "expected"],
    ["a missing feature", '{"features": {"amount": 1}}', "foreign, minutes_since_last"],
    ["text for a number", '{"features": {"amount": "1", "foreign": true, "minutes_since_last": 1}}', "amount, foreign"],
    ["NaN", '{"features": {"amount": NaN, "foreign": 1, "minutes_since_last": 1}}', "amount"],
    [
      "a score out of range",
      '{"features": {"amount": 1e308, "foreign": 1.7e308, "minutes_since_last": 1}}',
      "out of range",
    ],
  ])("answers 400 to %s", (_, body, message) => {
    const [answer] = invoke([requestOf(body)], {}).answers;
    expect(answer?.statusCode).toBe(400);
    expect(answer?.body).toContain(message);
  });

  it.each([
    ["there is no model", { MODEL_PATH: models("none") }, "there is no model at"],
    ["a weight is no number", { MODEL_PATH: models("broken") }, "not a number"],
    ["a weight is beyond all numbers", { MODEL_PATH: models("huge") }, "cannot read"],
    ["the model is nested without end", { MODEL_PATH: models("deep") }, "cannot read"],
    ["the parameter cannot be read", { CONFIG_PARAMETER: "/a/b" }, "cannot read parameter /a/b"],
    ["the parameter is no object", { CONFIG_PARAMETER: "/a/b", PARAMETER: "[]" }, "not a JSON object"],
  ])("answers 503 and logs the reason when %s", (_, environment, reason) => {
    const { answers, logs } = invoke([requestOf(JSON.stringify(exampleRequest))], environment);
    expect(answers[0]?.statusCode).toBe(503);
    expect(answers[0]?.body).not.toContain("/");
    expect(logs[0]?.reason).toContain(reason);
  });

  it("loads at start on Lambda, and survives a failure there", () => {
    const { answers, logs } = invoke([requestOf("{}")], {
      AWS_LAMBDA_FUNCTION_NAME: "f",
      MODEL_PATH: models("none"),
    });
    expect(answers[0]?.statusCode).toBe(503);
    expect(logs.filter(({ message }) => message === "not ready")).toHaveLength(2);
  });

  it("logs requests as JSON without their payload, at the level that is asked for", () => {
    const slow = { CONFIG_PARAMETER: "/a/b", PARAMETER: '{"latency_target_ms": 0}' };
    const body = JSON.stringify({ features: { ...exampleRequest.features, card: "4111111111111111" } });
    const { logs, output } = invoke([requestOf(body)], slow);
    expect(logs).toMatchObject([
      { level: "WARN", message: "request", requestId: "r-1", status: 200, modelVersion: "v1" },
    ]);
    expect(output).not.toContain("4111111111111111");
    expect(invoke([requestOf(body)], { LOG_LEVEL: "ERROR" }).logs).toEqual([]);
  });

  it.each([
    ["TRACE", 1],
    ["debug", 1],
    ["FATAL", 0],
    ["no level", 1],
  ])("answers at the log level %s", (level, lines) => {
    const { answers, logs } = invoke([requestOf(JSON.stringify(exampleRequest))], { LOG_LEVEL: level });
    expect(answers[0]?.statusCode).toBe(200);
    expect(logs).toHaveLength(lines);
  });

  it("serves the model that its folder is named by, and no other", () => {
    const bytes = Buffer.from('{"bias": 0, "weights": {"amount": 0}}');
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const place = (name: string) => {
      mkdirSync(models(name), { recursive: true });
      writeFileSync(join(models(name), "model.json"), bytes);
      return invoke([requestOf('{"features": {"amount": 1}}')], { MODEL_PATH: models(name) });
    };
    const named = place(`v2/${sha256}`);
    expect(named.answers[0]?.statusCode).toBe(200);
    expect(JSON.parse(named.answers[0]?.body ?? "")).toMatchObject({ modelVersion: "v1", modelSha256: sha256 });
    expect(named.logs).toMatchObject([{ message: "request", modelSha256: sha256 }]);
    const other = "0".repeat(64);
    const swapped = place(`v2/${other}`);
    expect(swapped.answers[0]?.statusCode).toBe(503);
    expect(JSON.parse(swapped.answers[0]?.body ?? "")).toMatchObject({ modelSha256: other });
    expect(swapped.logs[0]).toMatchObject({
      modelSha256: other,
      reason: `expected the model ${other}, received ${sha256}`,
    });
  });
});
