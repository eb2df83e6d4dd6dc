import { createServer } from "node:net";
import { expect, test } from "vitest";
import { claimPort, findFreePort } from "./port";

test("a free port is claimed", async () => {
  const port = await findFreePort();
  expect(await claimPort(String(port))).toBe(port);
});

test("a taken port is named, with a way out", async () => {
  const port = await findFreePort();
  const server = createServer().listen(port);
  await new Promise((resolve) => server.once("listening", resolve));
  await expect(claimPort(String(port))).rejects.toThrow(`Port ${port} is taken by another program.`);
  server.close();
});

test.each(["abc", "-1", "65536", "3000.5"])("PORT=%s is refused", async (text) => {
  await expect(claimPort(text)).rejects.toThrow(`PORT is "${text}", expected a whole number from 1 to 65535.`);
});
