import { afterEach, expect, test, vi } from "vitest";
import { askCost } from "./ask-cost";

const answers = (...given: readonly (object | number)[]) => {
  const asked = vi.spyOn(globalThis, "fetch");
  for (const one of given) {
    asked.mockImplementationOnce(async () =>
      typeof one === "number" ? new Response("", { status: one }) : Response.json(one),
    );
  }
  return asked;
};

afterEach(() => {
  vi.restoreAllMocks();
});

test("two that ask for the price of the same stack at once share one request", async () => {
  const asked = answers({ region: "one" });
  expect(await Promise.all([askCost({ project: "a" }), askCost({ project: "a" })])).toEqual([
    { region: "one" },
    { region: "one" },
  ]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("another stack is asked for anew", async () => {
  const asked = answers({ region: "first" }, { region: "second" });
  await askCost({ project: "b" });
  expect(await askCost({ project: "c" })).toEqual({ region: "second" });
  expect(asked).toHaveBeenCalledTimes(2);
});

test("what failed is asked for again", async () => {
  const asked = answers(503, { region: "now" });
  await expect(askCost({ project: "d" })).rejects.toThrow();
  expect(await askCost({ project: "d" })).toEqual({ region: "now" });
  expect(asked).toHaveBeenCalledTimes(2);
});
