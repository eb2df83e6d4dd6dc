import { readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Operation } from "../operation/operation";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** What a route file exports, called as Next calls it. */
export type Handler = (
  request: Request,
  context: { readonly params: Promise<{ readonly path: readonly string[] }> },
) => Response | Promise<Response>;
export type Route = Readonly<Record<(typeof methods)[number] | "OPTIONS", Handler>>;

export interface FoundRoute {
  /** As the document writes it: `/api/v1/files/{path}`. */
  readonly path: string;
  readonly route: Route;
  /** The one that lies beside it. */
  readonly operation: Operation;
}

/** What Next hands to a route without parameters. */
export const noParams = { params: Promise.resolve({ path: [] }) };

const api = fileURLToPath(new URL("..", import.meta.url));

/** The shape of operations, and the route for what is none. */
const withoutOperation = new Set(["operation/operation.ts", "[[...path]]/route.ts"]);

/** For tests: every file of that name below the API, by the path that its folder stands for. */
export function findByPath(name: "route.ts" | "operation.ts"): ReadonlyMap<string, string> {
  const files = readdirSync(api, { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/"));
  const found = files.filter((file) => file.endsWith(`/${name}`) && !withoutOperation.has(file));
  return new Map(found.map((file) => [pathOf(dirname(file)), join(api, file)] as const).sort());
}

function pathOf(folder: string): string {
  return `/api/${folder.replace(/\[\.\.\.(\w+)\]/, "{$1}")}`;
}

/** For tests: every route with its operation, whatever the document says. */
export async function findRoutes(): Promise<readonly FoundRoute[]> {
  const operations = findByPath("operation.ts");
  const found = [...findByPath("route.ts")].map(async ([path, file]): Promise<FoundRoute> => {
    const route: Route = await import(file);
    const { operation }: { readonly operation: Operation } = await import(
      operations.get(path) ?? `no operation of ${path}`
    );
    return { path, route, operation };
  });
  return Promise.all(found);
}
