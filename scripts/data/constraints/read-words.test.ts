import { describe, expect, test } from "vitest";
import { readCombination } from "./read-answer";
import { readWords } from "./read-words";

const SAID: readonly (readonly [summary: string, detail: string, said: unknown])[] = [
  ['only alphanumeric characters and hyphens allowed in "name": "~probe~"', "", ["pattern", "^[0-9A-Za-z\\-]*$"]],
  ['only lowercase alphanumeric characters and hyphens allowed in "name"', "", ["pattern", "^[0-9a-z\\-]*$"]],
  ['"name" cannot end with a hyphen', "", ["pattern", "(?<!-)$"]],
  ['"name" cannot contain two consecutive hyphens', "", ["pattern", "^(?!.*--)"]],
  ['first character of "name" must be a letter', "", ["pattern", "^[A-Za-z]"]],
  ['"name_prefix" cannot be longer than 6 characters', "", ["length", null, 6]],
  [
    "Invalid Attribute Value Length",
    "Attribute name string length must be between 1 and 64, got: 0",
    ["length", 1, 64],
  ],
  ['"owner" doesn\'t look like AWS Account ID (exactly 12 digits): "~probe~"', "", ["pattern", "^\\d{12}$"]],
  [
    "invalid value for name (must contain only alphanumeric characters, underscores, hyphens, and dots)",
    "",
    ["pattern", "^[0-9A-Za-z_\\-.]*$"],
  ],
  [
    "preserve_client_ip: cannot parse 'a.' as boolean: strconv.ParseBool",
    "",
    ["pattern", expect.stringContaining("TRUE")],
  ],
  ["checkpoint_delay: cannot parse 'a.' as int: strconv.ParseInt", "", ["pattern", "^([+-]?[0-9]+)?$"]],
  ["expected health_check.0.path to have prefix /, got a.", "", ["pattern", "^/"]],
  ["invalid value for domain_name (cannot end with a period)", "", ["pattern", "(?<!\\.)$"]],
  ['"sms_message" cannot be less than 6 UTF-8 characters', "", ["length", 6, null]],
  ['"name" can only alphanumeric characters and ()./_- symbols', "", ["pattern", "^[0-9A-Za-z()./_-]*$"]],
  [
    "expected ipv6_addresses.0 to contain a valid IPv6 address, got: a.",
    "",
    ["pattern", "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]*$"],
  ],
  ["invalid value for name (must be of a kind that nobody has heard of)", "", undefined],
];

test.each(SAID)("%s %s", (summary, detail, said) => {
  expect(readWords(summary, detail)).toEqual(said);
});

describe("how arguments go together", () => {
  test("exactly one of these", () => {
    const detail = "Exactly one of these attributes must be configured: [cidr_ipv4,cidr_ipv6]";
    expect(readCombination("Missing Attribute Configuration", detail)).toEqual({
      kind: "exactly",
      path: "cidr_ipv4",
      group: ["cidr_ipv4", "cidr_ipv6"],
    });
  });

  test("one inside a block excludes another", () => {
    const detail = 'Attribute "api_schema[0].s3" cannot be specified when "api_schema[0].payload" is specified';
    expect(readCombination("Invalid Attribute Combination", detail)).toEqual({
      kind: "conflict",
      path: "api_schema.s3",
      other: "api_schema.payload",
    });
  });
});
