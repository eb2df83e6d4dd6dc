import { expect, test } from "vitest";
import { dedent } from "@/lib/text/dedent";
import { rememberFiles } from "./remember-files";

const file = (path: string, text = "locals {}\n") => ({ path, text });

test("the same text under the same name is read once", () => {
  const read = rememberFiles(1000);
  const first = read(file("a.tf"));
  expect(read(file("a.tf"))).toBe(first);
  expect(read(file("b.tf"))).not.toBe(first);
  expect(
    read(
      file(
        "a.tf",
        dedent`
          locals {
          }
        `,
      ),
    ),
  ).not.toBe(first);
});

test("what was used longest ago goes when there is no more room", () => {
  const read = rememberFiles(2 * "a.tf\0locals {}\n".length);
  const [a, b] = [read(file("a.tf")), read(file("b.tf"))];
  expect(read(file("a.tf"))).toBe(a);
  read(file("c.tf"));
  expect(read(file("a.tf"))).toBe(a);
  expect(read(file("b.tf"))).not.toBe(b);
});

test("a file larger than the room is read and not kept", () => {
  const read = rememberFiles(5);
  const large = read(file("a.tf"));
  expect(large.parsed.problems).toEqual([]);
  expect(read(file("a.tf"))).not.toBe(large);
});
