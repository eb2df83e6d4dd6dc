import { expect, test } from "vitest";
import { checkConfig, type StackInput } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import { english } from "../words/english";
import { german } from "../words/german/interface";
import { warningWords } from "./warning-words";

const heard = { environment: "staging", alerts: { emails: ["oncall@bank.io"] } };
const github = { kind: "github", repository: "a/b" } as const;

test.each<[string, StackInput, RegExp, RegExp]>([
  ["the default address", { environment: "staging" }, /^Alerts go to .*Enter your/, /^Alarme gehen/],
  ["no backend in production", { alerts: heard.alerts, environment: "prod" }, /one disk/, /einer einzelnen Platte/],
  ["a pipeline without a backend", { ...heard, pipeline: github }, /plans nothing/, /plant aber nichts/],
  ["no deploy role", { ...heard, pipeline: github, backend: { bucket: "state" } }, /people apply/, /Deploy-Rolle/],
  ["one NAT gateway", { ...heard, network: { nat: "single" } }, /^One NAT gateway/, /^Ein NAT-Gateway/],
  ["IAM alone", { ...heard, api: { authorization: "iam" } }, /usage plans/, /Nutzungspläne/],
  [
    "a cold version",
    { ...heard, models: [{ name: "v7", provisionedConcurrency: 0 }] },
    /^No environment is kept warm for v7,/,
    /^Für v7 wird keine Umgebung warm gehalten/,
  ],
  [
    "several cold versions",
    {
      ...heard,
      models: ["v7", "v8", "v9"].map((name) => ({
        name,
        imageTag: name,
        provisionedConcurrency: name === "v8" ? 5 : 0,
        minCapacity: name === "v8" ? 5 : 0,
      })),
    },
    /^No environment is kept warm for v7, v9,/,
    /^Für v7, v9 wird/,
  ],
  [
    "a later stable version",
    { ...heard, models: [{ name: "v7", provisionedConcurrency: 0, canaryPercent: 5, stableVersion: 4 }] },
    /Published version 4 of v7/,
    /Version 4 von v7/,
  ],
  ["no flow logs", { ...heard, network: { flowLogs: "off" } }, /^Flow logs are off/, /^Flow Logs sind aus/],
  [
    "addresses without alarms",
    { environment: "staging", alerts: { ...heard.alerts, infoEmails: ["noc@bank.io"] } },
    /^No alarm/,
    /geht kein Alarm/,
  ],
  ["a lock table", { ...heard, backend: { bucket: "state", lockTable: "locks" } }, /dynamodb_table/, /dynamodb_table/],
  [
    "a way around mutual TLS",
    {
      ...heard,
      domain: { name: "a.b.io", zoneName: "b.io", mutualTls: { truststoreUri: "s3://trust-of-bank/a.pem" } },
    },
    /still answers callers/,
    /antwortet weiterhin/,
  ],
])("%s is said in both languages, without an empty slot", (_, input, inEnglish, inGerman) => {
  const checked = checkConfig(input);
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  const said = ({ warnings }: typeof english) =>
    warningsOf(checked.config).map((one) => warningWords(one, checked.config, warnings));
  const [first, second] = [said(english).join(" "), said(german).join(" ")];
  expect(said(english)).toContainEqual(expect.stringMatching(inEnglish));
  expect(said(german)).toContainEqual(expect.stringMatching(inGerman));
  expect(`${first} ${second}`).not.toMatch(/[{}]|expected/);
});

test("a warning without words of its own keeps the API's", () => {
  const checked = checkConfig({});
  if (!checked.ok) throw new Error("expected the defaults to hold");
  expect(warningWords({ path: ["project"], message: "Project: odd" }, checked.config, english.warnings)).toBe(
    "Project: odd.",
  );
});
