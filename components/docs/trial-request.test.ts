import { expect, test } from "vitest";
import { type Trial, trialAddress } from "./trial-request";

const base: Trial = { path: "/api/v1/files/{path}", method: "get", parameters: [], bodies: {}, forms: [] };
const parameter = { required: false, whole: false, example: "" };
const trial: Trial = {
  ...base,
  parameters: [
    { ...parameter, name: "path", in: "path" },
    { ...parameter, name: "link", in: "query", whole: true },
    { ...parameter, name: "owned", in: "query" },
  ],
};

test.each([
  [{ path: "network.tf" }, "/api/v1/files/network.tf"],
  [{ path: "container/app.py", link: "#v=1&project=x" }, "/api/v1/files/container/app.py?v=1&project=x"],
  [{ path: "a b?c", owned: "a&b" }, "/api/v1/files/a%20b%3Fc?owned=a%26b"],
  [{}, "/api/v1/files/"],
])("of %j", (values, address) => {
  expect(trialAddress(trial, values)).toBe(address);
});
