import { expect, test } from "vitest";
import { changedElsewhere, type Draft, draftsFrom, freeName, withDraft, withoutDraft } from "./drafts";

const draft = (id: string, name: string, savedAt: number, link = "v=1"): Draft => ({ id, name, link, savedAt });
const [a, b] = [draft("1", "Pilot", 10), draft("2", "Production", 20)];

test.each([
  ["nothing", undefined],
  ["text", "x"],
  ["an object", {}],
  ["a list of other things", [1, null, { id: "1" }, { ...a, savedAt: "today" }]],
])("%s in the browser holds no draft", (_what, kept) => {
  expect(draftsFrom(kept)).toEqual([]);
});

test("the newest comes first", () => {
  expect(draftsFrom([a, b])).toEqual([b, a]);
});

test.each([
  ["Fresh", undefined, "Fresh"],
  ["  Pilot ", undefined, "Pilot (2)"],
  ["Pilot", "1", "Pilot"],
  [" ", undefined, "Untitled"],
  ["x".repeat(80), undefined, "x".repeat(60)],
])("a draft that wants the name %j gets one of its own", (wish, id, name) => {
  expect(freeName([a, b], wish, id)).toBe(name);
});

test("a draft is added, replaced by its id and taken out", () => {
  const added = withDraft([a, b], draft("3", "Pilot", 30));
  expect(added.map(({ name }) => name)).toEqual(["Pilot (2)", "Production", "Pilot"]);
  expect(withDraft(added, { ...a, link: "v=1&owner=x", savedAt: 40 })).toHaveLength(3);
  expect(withoutDraft(added, "2").map(({ id }) => id)).toEqual(["3", "1"]);
});

test.each([
  ["as it was", [a, b], undefined],
  ["renamed only", [{ ...a, name: "Other" }, b], undefined],
  ["changed", [{ ...a, link: "v=1&owner=x" }], "changed"],
  ["gone", [b], "gone"],
] as const)("what another tab did to an opened draft is noticed: %s", (_what, drafts, expected) => {
  expect(changedElsewhere(drafts, a)).toBe(expected);
});
