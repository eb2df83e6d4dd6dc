import { describe, expect, it } from "vitest";
import { getOf, postOf } from "@/app/api/testing/example-request";
import { GET } from "../picture.svg/route";
import { pictureAnswer } from "./operation";
import { POST } from "./route";

describe("POST /api/v1/picture", () => {
  it("draws in the form that the document states", async () => {
    const response = await POST(postOf({ network: { nat: "single" } }));
    expect(response.status).toBe(200);
    const { svg, nodes } = pictureAnswer.parse(await response.json());
    expect(svg.startsWith("<svg")).toBe(true);
    expect(nodes.find(({ title }) => title === "NAT gateway")).toMatchObject({ file: "network.tf" });
  });

  it.each(["low", "high"])("puts on each thing what it costs at %s usage", async (usage) => {
    const { svg, nodes, elsewhereUsd } = pictureAnswer.parse(
      await (await POST(postOf({}, {}, `?cost=${usage}`))).json(),
    );
    expect(nodes.find(({ title }) => title === "Firewall")?.usd).toBe(usage === "low" ? 10.6 : 610);
    expect(nodes.find(({ title }) => title === "Callers")?.usd).toBeUndefined();
    expect(elsewhereUsd).toBeGreaterThan(0);
    expect(svg).toContain(usage === "low" ? ">$11<" : ">$610<");
  });

  it("refuses a usage that there is not, by name", async () => {
    const response = await POST(postOf({}, {}, "?cost=some"));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("expected one of low, medium, high");
  });

  it("refuses a configuration that does not hold", async () => {
    expect((await POST(postOf({ network: { zones: 99 } }))).status).toBe(400);
  });
});

describe("GET /api/v1/picture.svg", () => {
  it("answers the same picture as an image, once", async () => {
    const response = await GET(getOf("v=1&network.nat=single"));
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    const drawn = pictureAnswer.parse(await (await POST(postOf({ network: { nat: "single" } }))).json());
    expect(await response.text()).toBe(drawn.svg);
    const etag = response.headers.get("etag") ?? "";
    expect((await GET(getOf("v=1&network.nat=single", { "if-none-match": etag }))).status).toBe(304);
  });

  it("refuses a link that does not hold", async () => {
    expect((await GET(getOf("v=1&region=atlantis"))).status).toBe(400);
  });
});
