import { describe, expect, it, vi } from "vitest";
import { cached, cachedWithin } from "./cached";

describe("cached", () => {
  it("computes a fact about an object once, also where there is none", () => {
    const compute = vi.fn((_of: object, fact: string | undefined) => fact);
    const fact = cached(compute);
    const [one, other] = [{}, {}];
    expect([fact(one, "a"), fact(one, "b"), fact(other, undefined), fact(other, "c")]).toEqual([
      "a",
      "a",
      undefined,
      undefined,
    ]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("answers who asks in the meantime", () => {
    const size: (of: object) => number = cached((of) => size(of) + 1, 10);
    const one = {};
    expect([size(one), size(one)]).toEqual([11, 11]);
  });

  it("tells the parts of an object apart", () => {
    const compute = vi.fn((of: { readonly name: string }, part: string) => `${of.name}.${part}`);
    const fact = cachedWithin(compute);
    const [one, other] = [{ name: "one" }, { name: "other" }];
    expect([fact(one, "a"), fact(one, "b"), fact(other, "a"), fact(one, "a")]).toEqual([
      "one.a",
      "one.b",
      "other.a",
      "one.a",
    ]);
    expect(compute).toHaveBeenCalledTimes(3);
  });
});
