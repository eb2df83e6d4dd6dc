import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { checkConfig } from "@/generators/config/stack";
import { configOfLink } from "@/generators/links/links";
import { readStack } from "./read-stack";

function read(text: string) {
  return readStack([{ path: "main.tf", text }]);
}

describe("what is not taken over", () => {
  const fn = (name: string, rest: string) =>
    `resource "aws_lambda_function" "${name}" {\n  image_uri = "r:1"\n  timeout = 900\n${rest}\n}\n`;
  const variables = (entries: string) => `  environment {\n    variables = { ${entries} }\n  }`;

  it.each([
    ["a password", 'DB_PASSWORD = "hunter2"', "DB_PASSWORD holds a secret"],
    ["a key by its form", `SETTING = "AKIA${"IOSFODNN7EXAMPLE"}"`, "SETTING holds a secret"],
    ["a placeholder", 'SENDER = "me@example.com"', "SENDER holds a placeholder"],
  ])("names %s", (_, entry, reason) => {
    const { config, unread } = read(fn("v1", variables(`${entry}, MODE = "fast"`)));
    expect(config).toMatchObject({ models: [{ environment: [{ name: "MODE", value: "fast" }] }] });
    expect(JSON.stringify(config)).not.toMatch(/hunter2|AKIA|example/);
    expect(unread.map((one) => one.reason).join("\n")).toContain(reason);
  });

  it("offers a number beyond its limit at the limit", () => {
    const { config, unread, link } = read(fn("v1", ""));
    expect(config).toMatchObject({ models: [{ name: "v1", timeoutSeconds: 29 }] });
    expect(configOfLink(link).config.models[0]?.timeoutSeconds).toBe(29);
    expect(unread.map(({ reason }) => reason).join("\n")).toContain("offered at 29");
  });

  it.each([
    ["a name that is too long", fn("a_name_that_is_far_longer_than_a_version_may_be", "") + fn("v2", "")],
    ["names of signs alone", fn("_", "") + fn("__", "")],
    ["a variable whose name does not hold", fn("v1", variables('"1 x" = "a", OK = "b"'))],
  ])("is a valid configuration in spite of %s", (_, text) => {
    const { config, link } = read(text);
    const checked = checkConfig(config);
    expect(checked).toMatchObject({ ok: true });
    expect(checkConfig(configOfLink(link).config).ok).toBe(true);
  });
});

/** What no configuration takes over, in whichever field it stands. */
const unfit = [
  "me@example.com",
  "changeme",
  "your-api-key-here",
  "api.example.org",
  `ghp_${"a1B2".repeat(9)}`,
  "-----BEGIN RSA PRIVATE KEY-----",
  "postgres://u:pa55word@db/x",
] as const;

test.each(unfit)("%s is named wherever it stands", (value) => {
  const { config, unread } = read(`provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { Project = "fraud", Owner = "${value}", CostCenter = "${value}" }
  }
}
`);
  expect(config).toMatchObject({ project: "fraud" });
  expect(JSON.stringify(config)).not.toContain(value);
  expect(unread.map(({ reason }) => reason).join("\n")).toMatch(/secret|placeholder/);
});

test("whatever is read is a valid configuration, and makes a stack that lints clean", () => {
  const name = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_-]{0,40}$/);
  const number = fc.oneof(fc.integer({ min: -5, max: 200_000 }), fc.double({ noNaN: true, min: -1, max: 1e6 }));
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom("ops@bank.io", "10.0.0.0/8", ...unfit));
  const spelled = (value: string) => JSON.stringify(value).replaceAll("${", "$${").replaceAll("%{", "%%{");
  const model = fc.record({ name, memory: number, timeout: number, key: text, value: text }).map(
    (one) => `resource "aws_lambda_function" "${one.name}" {
  image_uri   = "r:${one.name}"
  memory_size = ${one.memory}
  timeout     = ${one.timeout}
  environment {
    variables = { ${spelled(one.key)} = ${spelled(one.value)} }
  }
}
`,
  );
  const plan = fc.record({ name, rate: number, limit: number }).map(
    (one) => `resource "aws_api_gateway_usage_plan" "${one.name}" {
  throttle_settings {
    rate_limit  = ${one.rate}
    burst_limit = ${one.limit}
  }
  quota_settings {
    limit  = ${one.limit}
    period = "WEEK"
  }
}
`,
  );
  const mail = text.map(
    (one) => `resource "aws_sns_topic_subscription" "s${one.length}" {
  protocol = "email"
  endpoint = ${spelled(one)}
}
`,
  );
  const tags = fc.record({ key: text, value: text }).map(
    (one) => `provider "aws" {
  region = ${spelled(one.value)}
  default_tags {
    tags = { Project = ${spelled(one.key)}, ${spelled(one.key)} = ${spelled(one.value)} }
  }
}
`,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(model, plan, mail, tags), { maxLength: 6 }), (pieces) => {
      const { config, link } = read(pieces.join(""));
      expect(checkConfig(config)).toMatchObject({ ok: true });
      const whole = configOfLink(link).config;
      expect(checkConfig(whole).ok).toBe(true);
      expect(unfit.filter((one) => JSON.stringify(config).includes(one))).toEqual([]);
      // One in eight: a bundle takes longer to lint than all of the rest.
      if (pieces.length === 6) expect(lintBundle(whole, generate(whole))).toEqual([]);
    }),
    { numRuns: 24 },
  );
});
