import { operations } from "@/app/api/v1/openapi.json/open-api";

/** Every operation of the API, one a line, in columns. */
export function operationLines(): readonly string[] {
  const width = Math.max(...operations.map(({ path }) => path.length));
  return operations.map(
    ({ method, path, summary }) => `${method.toUpperCase().padEnd(4)} ${path.padEnd(width)}  ${summary}`,
  );
}
