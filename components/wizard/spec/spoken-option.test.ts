import { expect, test } from "vitest";
import messages from "../../words/german/messages";
import { ownLabel, spoken, spokenLabel, spokenValue, spokenWithin } from "./spoken-option";

test.each([
  [["models", 1, "memoryMb"], "Model version v2 › Memory", "Modellversion v2 › Arbeitsspeicher"],
  [["models", 1], "Model version v2", "Modellversion v2"],
  [["project"], "Project › order", "Projekt › Reihenfolge"],
  [["no", "such"], "Something else", "Something else"],
])("the option at %j, %s", (path, label, words) => {
  expect(spokenLabel(path, label, messages)).toBe(words);
  expect(spokenLabel(path, label, undefined)).toBe(label);
});

test("an option by itself, and the thing of a list that it belongs to", () => {
  expect(ownLabel(["models", 0, "memoryMb"], "Memory", messages)).toBe("Arbeitsspeicher");
  expect(ownLabel(["models", 0, "memoryMb"], "Memory", undefined)).toBe("Memory");
  expect(spokenWithin(["models", 0, "memoryMb"], "Model version blue", messages)).toBe("Modellversion blue");
  expect(spokenWithin(["models", 0, "memoryMb"], "Model version blue", undefined)).toBe("Model version blue");
});

test.each([
  [["models", 0, "memoryMb"], "10,240 MB", "10.240 MB", false],
  [["observability", "logRetentionDays"], "365 days", "365 Tage", false],
  [["domain"], "none", "nichts", false],
  [["storage", "backup"], "yes", "ja", false],
  [["api", "endpoint"], "Regional", "Regional", false],
  [["project"], "fraud-detector", "fraud-detector", false],
  [["alerts", "emails"], "a@b.io, c@d.io", "a@b.io, c@d.io", false],
  [["models", 0], "v1 (memory 1,024 MB)", "v1 (memory 1,024 MB)", true],
  [["no", "such"], "anything", "anything", true],
])("at %j, %s is %s", (path, words, text, isEnglish) => {
  expect(spokenValue(path, words, messages)).toEqual({ text, isEnglish });
  expect(spokenValue(path, words, undefined)).toEqual({ text: words, isEnglish: true });
});

test.each([
  ["3 hosted zones", "3 Hosted Zones", false],
  ["1 zone", "1 Zone", false],
  ["1,200 environments, 10 requests a second each", "1.200 Umgebungen, je 10 Anfragen je Sekunde", false],
  ["v1: kept warm in any case", "v1: in jedem Fall warm gehalten", false],
  ["Throttles of the usage plans", "Drosselungen der Nutzungspläne", false],
  ["Lambda", "Lambda", true],
])("%s is said as %s", (told, text, isEnglish) => {
  expect(spoken(told, messages)).toEqual({ text, isEnglish });
});
