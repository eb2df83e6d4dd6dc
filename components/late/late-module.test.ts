import { expect, test } from "vitest";
import { lateModule } from "./late-module";

function counted(failures: number) {
  let asked = 0;
  const late = lateModule(async () => {
    asked += 1;
    if (asked <= failures) throw new Error("no such chunk");
    return { default: asked };
  });
  return { late, asked: () => asked };
}

test("it is fetched once, also for two who ask at the same time", async () => {
  const { late, asked } = counted(0);
  expect(late.loaded()).toBeUndefined();
  expect(await Promise.all([late.load(), late.load()])).toEqual([1, 1]);
  expect(await late.load()).toBe(1);
  expect(late.loaded()).toBe(1);
  expect(asked()).toBe(1);
});

test("a failure is told and not kept", async () => {
  const { late, asked } = counted(1);
  await expect(late.load()).rejects.toThrow("no such chunk");
  expect(late.loaded()).toBeUndefined();
  expect(await late.load()).toBe(2);
  expect(asked()).toBe(2);
});
