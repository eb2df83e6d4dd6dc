import { describe, expect, it } from "vitest";
import { replaceEach } from "./replace-each";

/** As `terraform console` answers `replace(text, "/pattern/", by)`. */
describe("replace with a pattern", () => {
  it.each<[string, string, string, string]>([
    ["Risk & Pay (EMEA)", "[^\\p{L}\\p{N} _.:/=+@-]", "-", "Risk - Pay -EMEA-"],
    ["Équipe 4€", "[^\\p{L}\\p{N}]", "", "Équipe4"],
    ["aBcDe", "\\p{Lu}", "_", "a_c_e"],
    ["aBcDe", "\\PL", "_", "aBcDe"],
    ["a1b22c", "\\p{^N}", "", "122"],
    ["my  team\tname", "\\s+", "-", "my-team-name"],
    ["a__b___c", "_+", "_", "a_b_c"],
    ["😀 ok 😀", "[^a-z ]", "x", "x ok x"],
    ["a.b.c", "\\.", "", "abc"],
  ])("%j, %s by %j", (text, pattern, by, expected) => {
    expect(replaceEach(pattern, text, by)).toBe(expected);
  });

  it.each<[string, string]>([
    ["a+?", "x"],
    ["(a)", "$1"],
    ["^a", "x"],
    ["ab", "x"],
    ["a*", "x"],
    ["(?i)a", "x"],
    ["\\p{Greek}", "x"],
  ])("leaves %s by %s to Terraform", (pattern, by) => {
    expect(replaceEach(pattern, "aab", by)).toBeUndefined();
  });
});
