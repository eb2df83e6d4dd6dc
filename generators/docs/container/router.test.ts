import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleShares, pythonMissing, writePython } from "./python.examples";

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), "stackwright-router-"));
if (!pythonMissing) writePython(folder);

/** A caller's event, as API Gateway sends it. */
function call(more: object = {}) {
  return { httpMethod: "POST", body: "{}", requestContext: { requestId: "r-1", identity: {} }, ...more };
}
function keyed(apiKeyId: string) {
  return call({ requestContext: { requestId: "r-1", identity: { apiKeyId } } });
}
function named(value: string, name = "X-Caller-Id") {
  return call({ multiValueHeaders: { [name]: [value] } });
}

function route(events: readonly object[], environment: Readonly<Record<string, string>> = {}) {
  const output = execFileSync("python3", ["-B", "drive.py"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 24,
    input: JSON.stringify(events),
    env: {
      ...process.env,
      MODULE: "router",
      SPLIT: exampleShares({ v1: 50, v2: 50 }),
      STICK_TO: "header",
      HEADER: "x-caller-id",
      WAIT_SECONDS: "10.5",
      ...environment,
    },
  });
  const lines = output.trim().split("\n");
  // Both casts are safe: the handler and its log write JSON objects of this form, which the tests then judge.
  const answers = lines.filter((line) => line.startsWith("ANSWER ")).map((line) => JSON.parse(line.slice(7)) as Answer);
  const logs = lines
    .filter((line) => !line.startsWith("ANSWER "))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  return { answers, logs, output, versions: answers.map(({ headers }) => headers["X-Model-Version"]) };
}

function share(versions: readonly (string | undefined)[], of: string) {
  return versions.filter((version) => version === of).length / versions.length;
}

const callers = Array.from({ length: 1000 }, (_, at) => `caller-${at}`);

describe.skipIf(pythonMissing)("container/router.py (skipped where python3 is not on the PATH)", () => {
  it("hands on the answer and the whole event, and says in answer and log who answered", () => {
    const { answers, logs } = route([named("a", "x-other")], { SPLIT: exampleShares({ v2: 100 }) });
    expect(answers[0]).toMatchObject({ statusCode: 200, headers: { "X-Model-Version": "v2", "X-Own": "kept" } });
    expect(JSON.parse(answers[0]?.body ?? "")).toEqual({
      asked: "arn:aws:lambda:us-east-1:1:function:f-v2:live",
      event: named("a", "x-other"),
    });
    expect(logs).toEqual([
      expect.objectContaining({ message: "request", requestId: "r-1", modelVersion: "v2", status: 200, sticky: false }),
    ]);
  });

  it.each([
    ["by API key", "api-key", keyed],
    ["by header", "header", named],
    ["by a header of another case", "header", (value: string) => named(value, "X-CALLER-ID")],
  ] as const)("lets one caller meet one version, and callers by the shares, %s", (_, stickTo, event) => {
    const environment = { STICK_TO: stickTo, SPLIT: exampleShares({ v1: 75, v2: 25 }) };
    const { versions, logs } = route(
      [...callers, ...callers].map((value) => event(value)),
      environment,
    );
    expect(versions.slice(callers.length)).toEqual(versions.slice(0, callers.length));
    expect(share(versions, "v2")).toBeCloseTo(0.25, 1);
    expect(logs.every(({ sticky }) => sticky === true)).toBe(true);
  });

  it("moves callers only to the version whose share grew", () => {
    const shares = [
      { v1: 90, v2: 10, v3: 0.001 },
      { v1: 60, v2: 40, v3: 0.001 },
    ];
    const [before = [], after = []] = shares.map(
      (one) =>
        route(
          callers.map((value) => named(value)),
          { SPLIT: exampleShares(one) },
        ).versions,
    );
    const moved = after.filter((version, at) => version !== before[at]);
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved)).toEqual(new Set(["v2"]));
  });

  it.each([
    ["without the header", "header", call()],
    ["with an empty header", "header", named("")],
    ["with headers of no value", "header", call({ multiValueHeaders: null })],
    ["without a key", "api-key", call()],
    ["that nothing sticks to", "none", named("a")],
  ])("draws each call %s", (_, stickTo, event) => {
    const { versions, logs } = route(
      Array.from({ length: 200 }, () => event),
      { STICK_TO: stickTo },
    );
    expect(new Set(versions)).toEqual(new Set(["v1", "v2"]));
    expect(logs.every(({ sticky }) => sticky === false)).toBe(true);
  });

  it("never draws a version that has left", () => {
    const { versions } = route(
      Array.from({ length: 200 }, () => call()),
      { SPLIT: exampleShares({ v1: 100 }) },
    );
    expect(new Set(versions)).toEqual(new Set(["v1"]));
  });

  it.each([
    ["a line of its own for the log", 'a"}\n{"level": "ERROR", "message": "forged'],
    ["half a character", "\ud800"],
    ["a long one", "x".repeat(10_000)],
    ["names of versions", "v1\nv2"],
  ])("takes a hostile header as it is: %s", (_, value) => {
    const { answers, logs, output } = route([named(value), named(value)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(new Set(answers.map(({ headers }) => headers["X-Model-Version"])).size).toBe(1);
    expect(logs).toHaveLength(2);
    expect(
      output
        .split("\n")
        .filter((line) => !line.startsWith("ANSWER "))
        .join(),
    ).not.toMatch(/forged|xxxx/);
  });

  it("takes several values of a header as one caller", () => {
    const twice = (...values: string[]) => call({ multiValueHeaders: { "x-caller-id": values } });
    const { versions } = route(callers.map((value) => twice("a", value)));
    const joined = route(callers.map((value) => named(`a,${value}`)));
    expect(versions).toEqual(joined.versions);
  });

  it.each([
    ["fails", "FunctionError", 502, /Unhandled/],
    ["answers something else", "NoAnswer", 502, /no answer/],
    ["answers no JSON", "NoJson", 502, /JSONDecodeError/],
    ["is busy", "ClientError", 503, /TooManyRequestsException/],
    ["is too slow", "ReadTimeoutError", 504, /timeout/],
    ["cannot be reached", "BotoCoreError", 502, /BotoCoreError/],
  ])("answers in place of a version that %s, without saying why", (_, fault, status, reason) => {
    const { answers, logs } = route([named("a")], { FAULT: fault });
    expect(answers[0]).toMatchObject({
      statusCode: status,
      headers: { "X-Model-Version": expect.stringMatching(/^v[12]$/) },
    });
    expect(JSON.parse(answers[0]?.body ?? "")).toEqual({ error: "the model is not available", requestId: "r-1" });
    expect(logs).toEqual([
      expect.objectContaining({ level: "ERROR", reason: expect.stringMatching(reason) }),
      expect.objectContaining({ message: "request", status }),
    ]);
  });

  it("asks once more where the connection was closed, and only then", () => {
    expect(route([call()], { FAULT: "ConnectionClosedError" }).answers[0]?.statusCode).toBe(200);
  });
});
