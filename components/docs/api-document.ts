/** The parts of a JSON Schema that the pages tell. */
export interface ShownSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ShownSchema>>;
  readonly required?: readonly string[];
  readonly items?: ShownSchema;
  readonly additionalProperties?: ShownSchema | boolean;
  readonly anyOf?: readonly ShownSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

type ShownContent = Readonly<Record<string, { readonly schema: ShownSchema; readonly example?: unknown }>>;

/** A parameter as the OpenAPI document has it. */
export interface ShownParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: ShownSchema;
}

/** An operation as the OpenAPI document has it, with where it stands there. */
export interface ShownOperation {
  readonly path: string;
  readonly method: string;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly ShownParameter[];
  readonly requestBody?: { readonly content: ShownContent };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: ShownContent }>>;
}
