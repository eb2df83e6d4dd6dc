import { afterEach, beforeEach, expect, test, vi } from "vitest";

interface Said {
  role?: string;
  textContent?: string;
  readonly remove: () => void;
}

const shown: Said[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  const element = (): Said => {
    const made: Said = { remove: () => shown.splice(shown.indexOf(made), 1) };
    return made;
  };
  vi.stubGlobal("document", { createElement: element, body: { append: (one: Said) => shown.push(one) } });
});

afterEach(() => {
  vi.doUnmock("sonner");
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  shown.length = 0;
});

test("without its toaster the words alone are said, and go again", async () => {
  vi.doMock("sonner", () => {
    throw new TypeError("Failed to fetch dynamically imported module");
  });
  const { notify } = await import("./notify");
  await notify("The server cannot be reached.", "bad");
  expect(shown).toMatchObject([{ role: "status", textContent: "The server cannot be reached." }]);
  await vi.runAllTimersAsync();
  expect(shown).toEqual([]);
});

test.each([
  ["good", "success"],
  ["bad", "error"],
] as const)("with its toaster what is %s is said there, and nowhere else", async (tone, way) => {
  const toast = { success: vi.fn(), error: vi.fn() };
  vi.doMock("sonner", () => ({ toast }));
  const { notify } = await import("./notify");
  await notify("Words", tone);
  expect(toast[way]).toHaveBeenCalledWith("Words", {});
  expect(shown).toEqual([]);
});
