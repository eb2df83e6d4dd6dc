import { expect, test } from "vitest";
import { wantsText } from "./wants-text";

const chromium = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36";
const page = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

test.each([
  ["curl/8.5.0", "*/*", true],
  ["Wget/1.21.4", "*/*", true],
  ["HTTPie/3.2.2", "*/*", true],
  ["HTTPie/3.2.2", undefined, true],
  ["Mozilla/5.0 (Windows NT; en-US) PowerShell/7.4", undefined, true],
  ["curl/8.5.0", "text/html", false],
  ["curl/8.5.0", "application/json", false],
  [chromium, page, false],
  [chromium, "*/*", false],
  [chromium, "text/plain, text/html;q=0.5", true],
  ["not curl/8", "*/*", false],
  [undefined, undefined, false],
  [undefined, "nonsense", false],
])("%s that accepts %s: %s", (agent, accept, expected) => {
  const headers = new Headers();
  if (agent) headers.set("user-agent", agent);
  if (accept) headers.set("accept", accept);
  expect(wantsText(headers)).toBe(expected);
});
