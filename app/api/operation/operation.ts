import type { z } from "zod";

/** A JSON Schema that stands in the document as it is. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a body may be, by media type. */
export type Content = Readonly<Record<string, z.ZodType | JsonSchema>>;

/** https://spec.openapis.org/oas/v3.1.0#parameter-object */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required?: true;
  readonly description?: string;
  readonly style?: "form";
  readonly explode?: boolean;
  readonly example?: unknown;
  readonly schema: JsonSchema;
}

interface Promised {
  /** As the document writes it: `/api/v1/files/{path}`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly answer: Content;
}

/** What a route that only reads promises. */
export interface GetOperation extends Promised {
  readonly method: "get";
  /** It answers 304 to who holds the answer already. */
  readonly cacheable?: true;
  /** What a path is told that leads to nothing. */
  readonly notFound?: string;
}

/** What a route that takes a body promises. */
export interface PostOperation extends Promised {
  readonly method: "post";
  readonly body: Content;
  /** A body that is answered with 200, as JSON: shown, tried in the page, and where the tests begin. */
  readonly example: unknown;
  /** Of the body, in bytes. */
  readonly limit: number;
  /** The answer depends on address and body alone. */
  readonly pure?: true;
}

/** What a route promises. The OpenAPI document is drawn from it, and the tests judge every answer by it. */
export type Operation = GetOperation | PostOperation;
