import { expect, test } from "vitest";
import { stateToRestore, type WorkingState } from "./working-state";

const NOW = 100 * 24 * 60 * 60 * 1000;
const state = (tab: string, minutesAgo: number): WorkingState => ({ tab, link: tab, at: NOW - minutesAgo * 60_000 });

test.each([
  ["nothing", [], undefined],
  ["its own, although another is newer", [state("me", 50), state("gone", 1)], "me"],
  ["the newest that a closed tab left", [state("old", 50), state("gone", 1)], "gone"],
  ["not what another open tab works on", [state("open", 1), state("gone", 5)], "gone"],
  ["nothing when only open tabs have something", [state("open", 1)], undefined],
  ["nothing that is a month old", [state("gone", 31 * 24 * 60)], undefined],
] as const)("a tab gets back %s", (_what, states, expected) => {
  expect(stateToRestore(states, "me", (tab) => tab === "open", NOW)?.tab).toBe(expected);
});
