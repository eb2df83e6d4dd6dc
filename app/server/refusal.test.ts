import { expect, test } from "vitest";
import { brokenRequest } from "./broken-request";
import { refuseEarly } from "./refusal";

test.each([
  ["GET", "/"],
  ["HEAD", "/rules?x=%zz"],
  ["GET", "/%E2%82%AC"],
  ["POST", "/api/v1/lint?format=json"],
  ["DELETE", "/api"],
  ["OPTIONS", "/api/v1/nothing"],
])("%s %s goes on to the routes", (method, url) => {
  expect(refuseEarly({ method, url })).toBeUndefined();
});

test.each([
  ["GET", "/%zz", 400, "/%zz"],
  ["GET", "/api/%E2%82", 400, "/api/%E2%82"],
  ["GET", "http://elsewhere.example/", 400, "http://elsewhere.example/"],
  ["OPTIONS", "*", 400, "*"],
  ["TRACE", "/", 405, "TRACE"],
  ["POST", "/audit", 405, "POST"],
  ["PUT", "/apiary", 405, "PUT"],
  ["PROPFIND", "/api/v1/lint", 405, "PROPFIND"],
])("%s %s is refused with %i", (method, url, status, received) => {
  const refusal = refuseEarly({ method, url });
  expect(refusal?.status).toBe(status);
  expect(refusal?.issues).toEqual([{ path: [], message: expect.stringMatching(/received .+, expected /), received }]);
});

test.each([
  ["HPE_HEADER_OVERFLOW", 431],
  ["ERR_HTTP_REQUEST_TIMEOUT", 408],
  ["HPE_INVALID_METHOD", 400],
  [undefined, 400],
])("a request that breaks off with %s is answered with %s", (code, status) => {
  const refusal = brokenRequest(code);
  expect(refusal.status).toBe(status);
  expect(refusal.issues[0]?.message).toMatch(/received .+, expected /);
});
