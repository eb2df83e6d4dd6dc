import { describe, expect, it } from "vitest";
import { trackReads } from "./track-reads";

const value = { name: "x", group: { on: true, size: 3 }, list: [{ id: 1 }, { id: 2 }], none: null };

describe("trackReads", () => {
  const uses: readonly [string, (tracked: typeof value) => unknown, readonly string[]][] = [
    ["a text", ({ name }) => name, ["name"]],
    ["one of a group", ({ group: { size } }) => size, ["group", "group.size"]],
    ["all of a group that is copied", ({ group }) => ({ ...group }), ["group", "group.on", "group.size"]],
    ["what is missing", ({ none }) => none, ["none"]],
    ["nothing", () => 1, []],
  ];
  it.each(uses)("sees %s", (_, use, paths) => {
    expect([...trackReads(value, use)]).toEqual(paths);
  });

  it("sees the entries that are looked at", () => {
    const reads = trackReads(value, ({ list }) => list.map(({ id }) => id));
    expect(reads).toContain("list.1.id");
    expect(reads).not.toContain("name");
  });

  it("takes values that must not change", () => {
    const frozen = Object.freeze({ inner: Object.freeze([Object.freeze({ id: 1 })]) });
    expect(trackReads(frozen, ({ inner }) => JSON.stringify(inner))).toContain("inner.0.id");
  });
});
