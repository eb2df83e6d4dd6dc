import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Bundle } from "./bundle";
import { zipBundle } from "./zip";

const bundle: Bundle = [
  { path: "scripts/push.sh", text: "#!/bin/sh\necho ok\n", executable: true },
  { path: "main.tf", text: 'resource "a" "b" {}\n' },
  { path: "README.md", text: "# Größe 🚀\n" },
];

/** Name → unix mode, read from the central directory. */
function modesOf(zip: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const modes = new Map<string, number>();
  for (let at = 0; at < zip.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    modes.set(name, view.getUint32(at + 38, true) >>> 16);
  }
  return modes;
}

describe("zipBundle", () => {
  it("sorts entries by path, keeps the run bit and no other", () => {
    expect([...modesOf(zipBundle(bundle))]).toEqual([
      ["README.md", 0o100644],
      ["main.tf", 0o100644],
      ["scripts/push.sh", 0o100755],
    ]);
  });

  it("gives the same bytes whatever the order of the files and their line ends", () => {
    const shuffled = [...bundle].reverse().map((file) => ({ ...file, text: file.text.replaceAll("\n", "\r\n") }));
    expect(zipBundle(shuffled)).toEqual(zipBundle(bundle));
    expect(zipBundle([{ path: "main.tf", text: "other\n" }])).not.toEqual(zipBundle(bundle));
  });

  it.each(["UTC", "Pacific/Kiritimati", "America/St_Johns"])("gives the same bytes in the time zone %s", (zone) => {
    const own = createHash("sha256").update(zipBundle(bundle)).digest("hex");
    const script = [
      'import { createHash } from "node:crypto";',
      'import { zipBundle } from "./lib/bundle/zip.ts";',
      `console.log(createHash("sha256").update(zipBundle(${JSON.stringify(bundle)})).digest("hex"));`,
    ].join("\n");
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const other = execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: "utf8" });
    expect(other.trim()).toBe(own);
  });

  it("refuses a bundle with one path twice", () => {
    expect(() => zipBundle([...bundle, { path: "main.tf", text: "" }])).toThrow('"main.tf" twice');
  });
});
