import { expect, it } from "vitest";
import { configOf } from "@/generators/testing/config-of";
import type { State } from "../state";
import { stateOf as state } from "./example-state";
import { violations } from "./index";

const strange = configOf({
  api: { endpoint: "private", authorization: "iam" },
  models: [{ name: "v1", provisionedConcurrency: 0, canaryPercent: 10, stableVersion: 3 }],
  domain: null,
});

it.each<[string, State, RegExp]>([
  ["a private API without a door", state(), /0 doors of the private API, expected 1\n.*elsewhere than at its door/],
  ["plans that no key opens", state(["aws_api_gateway_usage_plan", {}]), /1 usage plans, expected 0/],
  ["unsigned calls", state(["aws_api_gateway_method", { request_validator_id: "v" }]), /without key or validation/],
  [
    "a canary that took over",
    state(["aws_lambda_alias", { function_name: "fraud-detector-prod-v1", function_version: "4" }]),
    /has left its stable version/,
  ],
])("notices %s where it was asked for otherwise", (_, given, message) => {
  expect(violations(given, strange).join("\n")).toMatch(message);
});
