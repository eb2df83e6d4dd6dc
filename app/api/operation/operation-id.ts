import type { Operation } from "./operation";

/** What generated clients call an operation: `/api/v1/bundle.zip` is `bundleZip`, `/api/v1/files/{path}` is `filesPath`. */
export function operationIdOf({ path }: Pick<Operation, "path">): string {
  const [first = "", ...others] = path.replace(/^\/api\/(?:v1\/)?/, "").match(/[A-Za-z]+|\d+/g) ?? [];
  return [first, ...others.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)].join("");
}
