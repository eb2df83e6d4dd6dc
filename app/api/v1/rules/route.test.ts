import { expect, test } from "vitest";
import { getOf } from "@/app/api/testing/example-request";
import { ruleTexts } from "@/lib/rules";
import { rulesAnswer } from "./operation";
import { GET, POST } from "./route";

test("tells of every rule what its page says", async () => {
  const body = rulesAnswer.parse(await GET(getOf()).json());
  expect(body.map(({ id }) => id)).toEqual(ruleTexts.map(({ id }) => id));
  expect(body.every(({ why, howToFix, references }) => why && howToFix && references)).toBe(true);
  expect(JSON.stringify(body)).not.toContain("examples");
});

test("is not sent again to who has it", () => {
  const etag = GET(getOf()).headers.get("etag") ?? "";
  expect(GET(getOf("", { "if-none-match": etag })).status).toBe(304);
  expect(POST(getOf()).status).toBe(405);
});
