import { expect, test } from "vitest";
import { languageFor } from "./language";

test.each([
  [undefined, null, "en"],
  [undefined, "*", "en"],
  [undefined, "de", "de"],
  [undefined, "de-CH,de;q=0.9,en;q=0.8", "de"],
  [undefined, "en-US,en;q=0.9,de;q=0.8", "en"],
  [undefined, "fr,de;q=0.5", "de"],
  [undefined, "fr", "en"],
  ["de", "en-US", "de"],
  ["en", "de", "en"],
  ["xx", "de", "de"],
])("chosen %j, asked for %j: %s", (chosen, accepted, language) => {
  expect(languageFor(chosen, accepted)).toBe(language);
});
