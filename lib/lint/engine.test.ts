import { describe, expect, test } from "vitest";
import { lint, lintDetailed, rules } from "@/lib/rules";
import { dedent } from "@/lib/text/dedent";

const BAD = dedent`
  resource "aws_sns_topic" "a" {
    nmae = "a"
  }
`;
const only = rules.filter(({ id }) => id === "validity-unsupported-argument");
const run = (text: string, today = "2026-01-01") => lintDetailed([{ path: "main.tf", text }], { rules: only, today });

describe("suppressions", () => {
  test.each([
    ["on the line", BAD.replace('"a"\n}', '"a" # stackwright:ignore validity-unsupported-argument known\n}'), 0, 1],
    [
      "on the line before",
      BAD.replace("  nmae", "  # stackwright:ignore validity-unsupported-argument known\n  nmae"),
      0,
      1,
    ],
    ["on the block's head", `# stackwright:ignore validity-unsupported-argument known\n${BAD}`, 0, 1],
    ["until a day to come", `# stackwright:ignore validity-unsupported-argument known until=2026-02-01\n${BAD}`, 0, 1],
    ["expired", `# stackwright:ignore validity-unsupported-argument known until=2025-12-31\n${BAD}`, 2, 0],
    ["without a reason", `# stackwright:ignore validity-unsupported-argument\n${BAD}`, 2, 0],
    ["of another rule", `# stackwright:ignore suppression known\n${BAD}`, 2, 0],
  ])("%s", (_, text, findings, suppressed) => {
    const result = run(text);
    expect(result.findings).toHaveLength(findings);
    expect(result.suppressed).toHaveLength(suppressed);
  });
});

test("findings are sorted by file and line, once each", () => {
  const findings = lint(
    [
      { path: "b.tf", text: BAD },
      { path: "a.tf", text: `${BAD.replace('"a"', '"b"')}${BAD.replace('"a"', '"c"')}` },
    ],
    { rules: only },
  );
  expect(findings.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual(["a.tf:2", "a.tf:5", "b.tf:2"]);
});

test("severities can be changed and rules switched off", () => {
  const files = [{ path: "main.tf", text: BAD }];
  expect(lint(files, { rules: only, severities: { "validity-unsupported-argument": "low" } })).toMatchObject([
    { severity: "low" },
  ]);
  expect(lint(files, { rules: only, severities: { "validity-unsupported-argument": "off" } })).toEqual([]);
});

test.each([
  ["random bytes", String.fromCharCode(...Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))],
  [
    "deep nesting",
    dedent`
      locals {
        a = ${"[".repeat(10_000)}${"]".repeat(10_000)}
      }
    `,
  ],
  ["deep blocks", "a {\n".repeat(10_000)],
  ["one long line", `locals { a = "${"x".repeat(10_000_000)}" }`],
  [
    "NUL and a byte order mark",
    dedent`
      \ufefflocals {
        a = \u0000
      }
    `,
  ],
  ["Windows line ends", BAD.replaceAll("\n", "\r\n")],
  [
    "a long sum",
    dedent`
      locals {
        a = ${"1 + ".repeat(5000)}1
      }
    `,
  ],
])("%s neither hang nor crash it", (_, text) => {
  expect(() => lint([{ path: "main.tf", text }])).not.toThrow();
});
