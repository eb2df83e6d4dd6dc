import { describe, expect, it } from "vitest";
import { checkConfig, defaultConfig, type StackInput } from "./stack";
import { warningsOf } from "./warnings";

const pathsOf = (input: StackInput): string[] => {
  const checked = checkConfig(input);
  return checked.ok ? warningsOf(checked.config).map(({ path }) => path.join(".")) : ["invalid"];
};

describe("warningsOf", () => {
  it.each<[string, StackInput, string[]]>([
    ["the default address", {}, ["alerts.emails.0"]],
    ["an address of one's own", { alerts: { emails: ["oncall@bank.io"] } }, []],
    ["the default beside one's own", { alerts: { emails: ["success@simulator.amazonses.com", "oncall@bank.io"] } }, []],
    ["one NAT gateway", { alerts: { emails: ["oncall@bank.io"] }, network: { nat: "single" } }, ["network.nat"]],
  ])("judges %s", (_, input, expected) => {
    expect(pathsOf(input)).toEqual(expected);
  });

  it("says field, value and what is expected", () => {
    expect(warningsOf(defaultConfig)[0]?.message).toMatch(/^Alarm e-mail: .+@.+; expected /);
  });
});
