import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { World } from "./world";

/** The addresses of all instances of a module. */
function addresses(text: string): readonly string[] {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("expected a module");
  const world = new World(module, { variables: {}, found: () => undefined, isFresh: () => false });
  return module.resources.flatMap((resource) => world.occurrencesOf(resource).map(({ address }) => address));
}

const queue = (name: string, repeated: string) => `resource "aws_sqs_queue" "${name}" {\n  ${repeated}\n}\n`;
const nines = Array.from({ length: 9_000 }, (_, at) => `"k${at}"`).join(", ");

test.each([
  ["two", "count = 2", ["aws_sqs_queue.q[0]", "aws_sqs_queue.q[1]"]],
  ["none", "count = 0", []],
  ["fewer than none", "count = -1", []],
  ["nobody knows how many", "count = aws_vpc.v.number", ["aws_sqs_queue.q[?]"]],
  ["a billion", "count = 1000000000", ["aws_sqs_queue.q[?]"]],
  ["keys", 'for_each = toset(["a"])', ['aws_sqs_queue.q["a"]']],
])("%s: each is one, too many are one for all", (_, repeated, expected) => {
  expect(addresses(queue("q", repeated))).toEqual(expected);
});

test("all instances of a module together are bounded", () => {
  const all = addresses(
    `locals {\n  keys = toset([${nines}])\n}\n${["a", "b", "c"].map((name) => queue(name, "for_each = local.keys")).join("")}`,
  );
  expect(all).toHaveLength(18_001);
  expect(all.at(-1)).toBe("aws_sqs_queue.c[?]");
});
