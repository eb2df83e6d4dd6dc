import { gunzipSync } from "node:zlib";
import { parseTar } from "nanotar";
import { expect, test } from "vitest";
import { tarBundle } from "./tar";

const bundle = [
  { path: "z.tf", text: "a\r\nb\n" },
  { path: "scripts/run.sh", text: "#!/bin/sh\n", executable: true },
  { path: "é.md", text: "ü" },
  { path: "empty", text: "" },
];

test("a tar has the files of the bundle, sorted, with LF and the run bit", () => {
  const items = parseTar(gunzipSync(tarBundle(bundle)));
  expect(items.map(({ name, attrs }) => [name, attrs?.mode])).toEqual([
    ["empty", "0000644"],
    ["scripts/run.sh", "0000755"],
    ["z.tf", "0000644"],
    ["é.md", "0000644"],
  ]);
  expect(items.map(({ text }) => text)).toEqual(["", "#!/bin/sh\n", "a\nb\n", "ü"]);
});

test("the same files give the same bytes, in whichever order", () => {
  expect(Buffer.from(tarBundle(bundle)).equals(tarBundle([...bundle].reverse()))).toBe(true);
});

test("two files of one name are our own fault", () => {
  expect(() => tarBundle([bundle[0], bundle[0]].flatMap((file) => file ?? []))).toThrow("twice");
});
