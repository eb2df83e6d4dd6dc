import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { callerOf } from "./caller";

// Safe: of the socket only the address is read.
const socket = { remoteAddress: "10.0.0.9" } as Socket;

test.each([
  ["nobody's word", "1.1.1.1", false, "10.0.0.9"],
  ["our proxy's word", "1.1.1.1", true, "1.1.1.1"],
  ["our proxy's word, not the client's before it", "6.6.6.6, 1.1.1.1", true, "1.1.1.1"],
  ["the connection, where our proxy says nothing", undefined, true, "10.0.0.9"],
])("a caller is known by %s", (_what, forwarded, trustsProxy, caller) => {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  expect(callerOf({ headers, socket }, trustsProxy)).toBe(caller);
});
