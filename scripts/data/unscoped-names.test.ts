import { expect, test } from "vitest";
import { unscopedNames } from "./unscoped-names";

const bucket = { Resources: [{ Name: "bucket" }] };

test.each([
  ["some, in order, without lists", ["PutB", "GetA", "ListC", "DescribeD"], ["GetObject"], "GetA PutB"],
  ["none but lists", ["ListC"], ["GetObject"], undefined],
  ["none at all", [], ["GetObject"], undefined],
  ["all of them", ["GetA", "ListC"], [], "*"],
])("actions without a resource: %s", (_what, without, scoped, expected) => {
  const Actions = [
    ...without.map((Name, at) => (at % 2 === 0 ? { Name } : { Name, Resources: [] })),
    ...scoped.map((Name) => ({ Name, ...bucket })),
  ];
  expect(unscopedNames({ Actions })).toBe(expected);
});
