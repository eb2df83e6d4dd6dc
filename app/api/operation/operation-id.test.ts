import { expect, test } from "vitest";
import { operationIdOf } from "./operation-id";

test.each([
  ["/api/v1/generate", "generate"],
  ["/api/v1/bundle.tar.gz", "bundleTarGz"],
  ["/api/v1/files/{path}", "filesPath"],
  ["/api/v1/openapi.json", "openapiJson"],
  ["/api/health", "health"],
] as const)("%s is %s", (path, id) => {
  expect(operationIdOf({ path })).toBe(id);
});
