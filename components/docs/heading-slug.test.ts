import { expect, test } from "vitest";
import { headingSlug, headingSlugs } from "./heading-slug";

test.each([
  ["Two commands", "two-commands"],
  ["What `terraform plan` says: all", "what-terraform-plan-says-all"],
  ["API & CLI", "api--cli"],
  ["Größe", "größe"],
])("%s is %s", (text, slug) => {
  expect(headingSlug(text)).toBe(slug);
});

test("the second of one name has a number", () => {
  expect(headingSlugs(["Added", "Fixed", "Added", "Added"])).toEqual(["added", "fixed", "added-1", "added-2"]);
});
