import { describe, expect, test } from "vitest";
import { stackTree } from "@/generators/config/stack-tree";
import type { FieldSpec } from "@/generators/schema/field-spec";
import { personWords, spokenNeed } from "../../wizard/spec/person-words";
import messages from "./messages";

function limitsIn(field: FieldSpec): readonly string[] {
  const own = field.limit === undefined ? [] : [field.limit];
  switch (field.kind) {
    case "group":
      return [...own, ...field.fields.flatMap(({ field: inner }) => limitsIn(inner))];
    case "list":
      return [...own, ...limitsIn(field.item)];
    case "maybe":
      return [...own, ...limitsIn(field.value)];
    default:
      return own;
  }
}

const limits = [...new Set(limitsIn(stackTree))];

test("every limit of a field has its German", () => {
  expect(limits.length).toBeGreaterThan(40);
  expect(limits.filter((limit) => messages.wanted(limit) === undefined)).toEqual([]);
});

test("none of them keeps an English word", () => {
  const german = limits.map((limit) => messages.wanted(limit) ?? "");
  expect(german.filter((words) => /\b(?:and|or|such|nothing|letters|digits|of|to|requests)\b/.test(words))).toEqual([]);
});

describe("what a field needs", () => {
  test.each([
    ["Memory: received 1, expected a whole number, 128 to 10,240 MB", "Erwartet: eine ganze Zahl, 128 bis 10.240 MB"],
    ["Rate: received 0, expected a number, 0.1 to 100 %", "Erwartet: eine Zahl, 0,1 bis 100 %"],
    [
      "Burst: received 0, expected a whole number, 1 to 5,000 requests",
      "Erwartet: eine ganze Zahl, 1 bis 5.000 Anfragen",
    ],
    ["Log level: received 1, expected one of INFO, WARN", "Erwartet: einen dieser Werte: INFO, WARN"],
    [
      "Reserved concurrency: received 10, expected at least the autoscaling maximum, 150",
      "Erwartet: mindestens das Autoscaling-Maximum, 150",
    ],
    [
      "VPC range: received 1, expected an IPv4 range such as 198.51.100.0/24",
      "Erwartet: ein IPv4-Bereich wie 198.51.100.0/24",
    ],
    [
      'Domain name: received "", expected a name inside the zone bank.io',
      "Erwartet: ein Name in der Zone bank.io, z. B. a.bank.io",
    ],
    ["Odd: received 1, expected something that nobody has words for", undefined],
    ["a message of another form", undefined],
  ])("%s", (message, words) => {
    expect(spokenNeed(message, messages, "a.bank.io")).toBe(words);
    expect(spokenNeed(message, undefined)).toBeUndefined();
    expect(personWords(message)).not.toMatch(/Erwartet/);
  });
});

test.each([
  ["Set provisioned concurrency of v1 to 0", "Bereitgestellte Parallelität von v1 auf 0 setzen"],
  ["Reserve 1,200", "1.200 reservieren"],
  ["Reserve 200 less for v2", "200 weniger für v2 reservieren"],
  ["Use risk-prod-terraform-state", "risk-prod-terraform-state nutzen"],
  ["Use 10.40.0.0/16", "10.40.0.0/16 nutzen"],
  ["Fly away", undefined],
])("the way %s", (label, words) => {
  expect(messages.way(label)).toBe(words);
});

test.each([
  [["models", 0, "memoryMb"], "Arbeitsspeicher"],
  [["no", "such"], undefined],
])("the label at %j", (path, label) => {
  expect(messages.label(path)).toBe(label);
});
