import { describe, expect, it } from "vitest";
import { isNothing, noSources, shownFile, sourcesFrom, withDropped, withText } from "./audit-sources";

const dropped = withDropped(noSources, {
  files: [
    { path: "net/a.tf", text: "a" },
    { path: "b.tf", text: "b" },
  ],
  unread: [{ path: "c.png", reason: "no Terraform and no Markdown" }],
});

describe("what there is to audit", () => {
  it("is nothing at first, and something with the first letter or with what was not read", () => {
    expect(isNothing(noSources)).toBe(true);
    expect(isNothing(withText(noSources, "main.tf", "a"))).toBe(false);
    expect(isNothing(withDropped(noSources, { files: [], unread: dropped.unread }))).toBe(false);
  });

  it("is what was dropped, and its first file is shown", () => {
    expect(dropped).toMatchObject({ isPasted: false, selected: "net/a.tf" });
    expect(shownFile(dropped).text).toBe("a");
    expect(shownFile({ ...dropped, selected: "gone.tf" }).text).toBe("a");
  });

  it("stays where nothing of what was dropped could be read", () => {
    const after = withDropped(withText(noSources, "main.tf", "mine"), { files: [], unread: dropped.unread });
    expect(after).toMatchObject({ isPasted: true, unread: dropped.unread });
    expect(shownFile(after).text).toBe("mine");
  });

  it("takes a text in where it belongs", () => {
    expect(withText(dropped, "b.tf", "new").files.map(({ text }) => text)).toEqual(["a", "new"]);
  });

  it("comes back as it was kept", () => {
    for (const sources of [noSources, dropped]) expect(sourcesFrom(structuredClone(sources))).toEqual(sources);
  });

  it.each([
    undefined,
    null,
    7,
    "",
    {},
    { ...dropped, files: [] },
    { ...dropped, files: [{ path: "a.tf" }] },
    { ...dropped, unread: [null] },
    { ...dropped, selected: 1 },
    { ...dropped, isPasted: "yes" },
  ])("is nothing where the browser kept %j", (kept) => expect(sourcesFrom(kept)).toBeUndefined());
});
