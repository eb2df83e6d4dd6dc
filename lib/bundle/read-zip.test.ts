import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip } from "./read-zip";
import { zipBundle } from "./zip";

const limits = { maxEntries: 3, maxBytes: 1000 };

describe("readZip", () => {
  it("reads what zipBundle wrote", () => {
    const bundle = [
      { path: "a/main.tf", text: "# ü 🚀\n" },
      { path: "b.tf", text: "" },
    ];
    expect(readZip(zipBundle(bundle))).toEqual({ files: bundle, issues: [] });
  });

  it.each(["../evil.tf", "/etc/passwd", "a/../../b", "C:/x.tf", "a\\b.tf", "__proto__", "a/\u0000.tf", "~/x", "a//b"])(
    "refuses the name %j and keeps its neighbour",
    (name) => {
      const { files, issues } = readZip(zipWithName(name));
      expect(files).toEqual([{ path: "ok.tf", text: "ok" }]);
      expect(issues.map((issue) => issue.message)).toEqual([expect.stringContaining("leaves the folder")]);
    },
  );

  it("stops at the number of entries", () => {
    const zip = zipSync(Object.fromEntries([..."abcd"].map((name) => [name, strToU8(name)])));
    const { files, issues } = readZip(zip, limits);
    expect(files.map((file) => file.path)).toEqual(["a", "b", "c"]);
    expect(issues).toEqual([{ path: "d", message: "more than 3 entries" }]);
  });

  it("stops at the unpacked size, before it unpacks", () => {
    const { files, issues } = readZip(zipSync({ bomb: new Uint8Array(5_000_000), ok: strToU8("ok") }), limits);
    expect(files).toEqual([{ path: "ok", text: "ok" }]);
    expect(issues).toEqual([{ path: "bomb", message: "more than 1000 bytes unpacked" }]);
  });

  it("lists entries that are no text, and skips folders", () => {
    const zip = zipSync({ "model.bin": Uint8Array.of(0xff, 0xfe, 0x00), "a/": new Uint8Array(0) });
    expect(readZip(zip)).toEqual({ files: [], issues: [{ path: "model.bin", message: "not UTF-8 text" }] });
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["text", strToU8("this is no zip at all, but long enough to look for the end record")],
    ["a cut-off zip", zipBundle([{ path: "a.tf", text: "x".repeat(500) }]).subarray(0, 90)],
  ])("answers %s with an issue", (_what, bytes) => {
    const { files, issues } = readZip(bytes);
    expect(files).toEqual([]);
    expect(issues).toEqual([{ path: "", message: expect.stringContaining("not a readable zip") }]);
  });
});

/** The name is patched into the bytes: zipSync collects entries in an object, where `__proto__` is no key. */
function zipWithName(name: string): Uint8Array {
  const stand = "_".repeat(Buffer.byteLength(name));
  const zip = zipSync({ "ok.tf": strToU8("ok"), [stand]: strToU8("evil") });
  return Uint8Array.from(Buffer.from(Buffer.from(zip).toString("latin1").replaceAll(stand, name), "latin1"));
}
