import { expect, test } from "vitest";
import { withBeyondProbes } from "./beyond-probes";

const INSIGHT = "resource aws_securityhub_insight";

test("what a probe says of the block around an argument is said of the argument, and nothing twice", () => {
  const learnt = [
    ["cidr", "filters.network_source_ipv4", 1],
    ["unsettable", "id"],
  ];
  const rows = withBeyondProbes(learnt, INSIGHT);
  expect(rows).toContainEqual(["cidr", "filters.network_source_ipv4.cidr", 1]);
  expect(rows).toContainEqual(["unsettable", "id"]);
  expect(rows).not.toContainEqual(["cidr", "filters.network_source_ipv4", 1]);
  expect(withBeyondProbes(rows, INSIGHT)).toEqual(rows);
});

test("other types keep their rows", () => {
  const rows = [["cidr", "filters.network_source_ipv4", 1]];
  expect(withBeyondProbes(rows, "resource aws_x")).toEqual(rows);
});
