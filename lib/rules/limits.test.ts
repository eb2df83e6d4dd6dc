import { describe, expect, test } from "vitest";
import { seeded } from "@/lib/hcl/oracle/mutate";
import { lint } from ".";

const DEEP = 10_000;
const LONG = 400_000;

function long(unit: string): string {
  return unit.repeat(Math.ceil(LONG / unit.length));
}

function bytes(seed: number, count: number): string {
  const random = seeded(seed);
  return new TextDecoder().decode(Uint8Array.from({ length: count }, () => Math.floor(random() * 256)));
}

/** Texts that are no Terraform: each must be answered with a finding. */
const refused: readonly (readonly [string, string])[] = [
  ["10,000 lists", `a = ${"[".repeat(DEEP)}${"]".repeat(DEEP)}\n`],
  ["10,000 blocks", "a {\n".repeat(DEEP) + "}\n".repeat(DEEP)],
  ["10,000 dynamic blocks", `resource "a" "b" {\n${'dynamic "x" {\ncontent {\n'.repeat(DEEP)}`],
  ["10,000 conditions", `locals {\n  a = ${"a ? b : ".repeat(DEEP)}c\n}\n`],
  ["a sum without end", `locals {\n  a = 1${long(" + 1")}\n}\n`],
  ["references on one line", `locals {\n  a = "${long("${var.x}")}"\n}\n`],
  ["brackets in disorder", long("}{)(;")],
  ["open strings", long('a = "${"\n')],
  ["zero bytes", long("\0")],
  ["a NUL in a block", 'resource "aws_sns_topic" "a" {\n  name = \u0000\n}\n'],
  [
    "a misspelt type a thousand times",
    Array.from({ length: 1000 }, (_, at) => `data "aws_regionn" "r${at}" {}`).join("\n"),
  ],
  [
    "a module that calls itself",
    'module "m" {\n  source = "./"\n  x      = module.m.y\n}\nvariable "x" {}\noutput "y" {\n  value = var.x\n}\n',
  ],
  ...[1, 2, 3, 4, 5].map((seed): readonly [string, string] => [`random bytes ${seed}`, bytes(seed, 5000)]),
];

/** Texts that are Terraform, however odd. */
const accepted: readonly (readonly [string, string])[] = [
  [
    "ten million characters on one line",
    `locals {\n  a = "${"x".repeat(10_000_000)}"\n}\noutput "a" {\n  value = local.a\n}\n`,
  ],
  ["a list on one line", `output "a" {\n  value = [${long("1, ")}]\n}\n`],
  [
    "a chain of locals",
    `locals {\n${Array.from({ length: 3000 }, (_, at) => `  a${at} = local.a${at + 1}`).join("\n")}\n  a3000 = 1\n}\noutput "a" {\n  value = local.a0\n}\n`,
  ],
  ["a blow-up of values", 'output "a" {\n  value = setproduct(range(1000), range(1000), range(1000))\n}\n'],
  [
    "Windows line ends and a byte order mark",
    '\ufefflocals {\r\n  a = "x"\r\n}\r\noutput "a" {\r\n  value = local.a\r\n}\r\n',
  ],
  ["blank lines", long("\n")],
];

// Without a bound some of these take minutes; the limit leaves room for a busy machine.
const LIMIT = 30_000;

describe("no text stops the linter", () => {
  test.each(refused)(
    "%s: a finding",
    (_, text) => {
      const findings = lint([{ path: "main.tf", text }]);
      expect(findings.some(({ invalid }) => invalid)).toBe(true);
      expect(findings.length).toBeLessThan(50_000);
    },
    LIMIT,
  );

  test.each(accepted)(
    "%s: nothing that is invalid",
    (_, text) => {
      const findings = lint([{ path: "main.tf", text }]);
      expect(findings.filter(({ invalid }) => invalid)).toEqual([]);
    },
    LIMIT,
  );
});
