import { expect, test } from "vitest";
import { followTarget } from "./follow-target";

test.each([
  [["README.md", "api.tf"], "api.tf", "api.tf"],
  [["README.md", "api.tf"], "README.md", "README.md"],
  [["README.md", "a.tfvars", "api.tf"], "network.tf", "api.tf"],
  [["README.md", "a.tfvars"], "network.tf", "a.tfvars"],
  [["README.md"], "network.tf", "README.md"],
  [[], "network.tf", undefined],
])("of %j, with %s shown, comes %s", (changed, shown, expected) => {
  expect(followTarget(changed, shown)).toBe(expected);
});
