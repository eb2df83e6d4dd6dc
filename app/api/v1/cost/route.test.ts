import { describe, expect, it } from "vitest";
import { postOf } from "@/app/api/testing/example-request";
import { costAnswer } from "./operation";
import { POST } from "./route";

describe("POST /api/v1/cost", () => {
  it("estimates in the form that the document states", async () => {
    const response = await POST(postOf({ region: "eu-west-1", network: { nat: "single" } }));
    expect(response.status).toBe(200);
    const { levels, region, pricedRegion } = costAnswer.parse(await response.json());
    expect([region, pricedRegion]).toEqual(["eu-west-1", "us-east-1"]);
    expect(levels.low.total).toBeLessThan(levels.high.total);
    expect(levels.low.items.find(({ label }) => label === "Gateways")?.usd).toBeCloseTo(32.85, 2);
  });

  it("refuses a configuration that does not hold", async () => {
    expect((await POST(postOf({ network: { zones: 99 } }))).status).toBe(400);
  });
});
