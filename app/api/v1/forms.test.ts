import { expect, test } from "vitest";
import { postOf } from "@/app/api/testing/example-request";
import { findRoutes, noParams } from "@/app/api/testing/find-routes";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { tarBundle } from "@/lib/bundle/tar";
import { zipBundle } from "@/lib/bundle/zip";

const bodies: Readonly<Record<string, unknown>> = {
  "/api/v1/diff": { from: {}, to: { owner: "risk" } },
  "/api/v1/lint": { files: [{ path: "main.tf", text: 'variable "unused" {}\n' }] },
};

const several = (await findRoutes()).filter(({ operation }) => Object.keys(operation.answer).length > 1);
const rows = several.flatMap(({ path, route, operation }) =>
  Object.keys(operation.answer).map((form) => ({ path, route, form })),
);

const ask = (path: string, route: (typeof rows)[number]["route"], accept: string) =>
  route.POST(postOf(bodies[path] ?? {}, { accept }), noParams);

test.each(rows)("$path answers $form to who accepts that alone", async ({ path, route, form }) => {
  const response = await ask(path, route, form);
  expect([response.status, response.headers.get("vary")]).toEqual([200, "Accept"]);
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(form);
});

test.each(several)("$path refuses what it has not, and names what it has", async ({ path, route, operation }) => {
  const response = await ask(path, route, "image/png");
  expect([response.status, response.headers.get("vary")]).toEqual([406, "Accept"]);
  const { issues } = await response.json();
  expect(issues[0].message).toContain(Object.keys(operation.answer).join(", "));
});

test("the archives hold the bundle", async () => {
  const files = generate(defaultConfig);
  const route = several.find(({ path }) => path === "/api/v1/generate")?.route;
  for (const [form, bytes] of [
    ["application/zip", zipBundle(files)],
    ["application/gzip", tarBundle(files)],
  ] as const) {
    const response = await route?.POST(postOf({}, { accept: form }), noParams);
    expect(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)).toBe(true);
    expect(response?.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z-]+\.(zip|tar\.gz)"$/);
  }
});
