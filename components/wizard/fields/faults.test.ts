import { expect, test, vi } from "vitest";
import { faultStore } from "./faults";

const issue = (path: readonly (string | number)[], message: string) => ({ path, message, received: null });

const faulty = () => {
  const faults = faultStore();
  faults.set([
    issue(["models", 0, "memoryMb"], "first"),
    issue(["models", 0, "memoryMb"], "second"),
    issue(["domain", "name"], "unnamed"),
  ]);
  return faults;
};

test.each([
  ["models.0.memoryMb", "first"],
  ["domain.value.name", "unnamed"],
  ["models.0", undefined],
  ["models.1.memoryMb", undefined],
  ["domain", undefined],
])("at %s", (name, fault) => {
  expect(faulty().at(name)).toBe(fault);
});

test.each([
  ["models", true],
  ["models.0", true],
  ["models.0.memoryMb", true],
  ["models.0.memory", false],
  ["models.1", false],
  ["model", false],
])("within %s", (name, is) => {
  expect(faulty().within(name)).toBe(is);
});

test("whoever listens is told when there is something to tell, and no longer than they listen", () => {
  const faults = faultStore();
  const told = vi.fn();
  const stop = faults.subscribe(told);
  faults.set([]);
  expect(told).toHaveBeenCalledTimes(0);
  faults.set([issue(["project"], "wrong")]);
  faults.set([]);
  expect(told).toHaveBeenCalledTimes(2);
  expect(faults.at("project")).toBeUndefined();
  stop();
  faults.set([issue(["project"], "wrong")]);
  expect(told).toHaveBeenCalledTimes(2);
});
