import { expect, it } from "vitest";
import { describeChanges } from "./planned-changes";

const change = (actions: readonly string[], before: object, after: object, after_unknown: object = {}) =>
  JSON.stringify({ resource_changes: [{ address: "aws_x.y", change: { actions, before, after, after_unknown } }] });

it.each([
  ["nothing to do", change(["no-op"], { a: 1 }, { a: 1 }), []],
  ["only a read", change(["read"], { a: 1 }, { a: 2 }), []],
  ["an attribute", change(["update"], { a: 1, b: 2 }, { a: 1, b: 3 }), ["aws_x.y: update b"]],
  ["a nested attribute", change(["update"], { a: [{ b: 1 }] }, { a: [{ b: 2 }] }), ["aws_x.y: update a.0.b"]],
  ["a new attribute", change(["update"], {}, { a: null }), ["aws_x.y: update a"]],
  [
    "a replacement with unknown values",
    change(["delete", "create"], { id: "1" }, {}, { id: true }),
    ["aws_x.y: delete, create id"],
  ],
  ["an output", JSON.stringify({ output_changes: { url: { actions: ["update"] } } }), ["output.url"]],
])("tells %s", (_, json, expected) => {
  expect(describeChanges(json)).toEqual(expected);
});
