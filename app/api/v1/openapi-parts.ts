import { z } from "zod";

type Content = Readonly<Record<string, { readonly schema: object }>>;

export const anyText = { type: "string" };

export const json = (schema: object): Content => ({ "application/json": { schema } });
export const schemaOf = (schema: z.ZodType) => strip(z.toJSONSchema(schema, { io: "input" }));
const issues = (description: string) => ({ description, content: json({ $ref: "#/components/schemas/Issues" }) });

const REFUSALS = {
  "400": issues("A field does not hold, or the body is no JSON"),
  "405": issues("Another method; Allow names the right one"),
};
const BODY_REFUSALS = (limit: number) => ({
  ...REFUSALS,
  "413": issues(`More than ${limit} bytes`),
  "415": issues("Another content type"),
});

export const linkParameters = [
  {
    name: "link",
    in: "query",
    description:
      "The fields of a permalink, as they stand behind its #: v=1&project=…; none of them means the default configuration",
    style: "form",
    explode: true,
    schema: { type: "object", additionalProperties: { type: "string" } },
  },
];

const ok = (description: string, content: Content) => ({ "200": { description, content } });

export const post = (
  summary: string,
  limit: number,
  body: Content,
  content: Content,
  parameters: readonly object[] = [],
) => ({
  post: {
    summary,
    parameters,
    requestBody: { required: true, content: body },
    responses: { ...ok(summary, content), ...BODY_REFUSALS(limit) },
  },
});
export const get = (summary: string, answer: Content, parameters: readonly object[] = []) => ({
  get: { summary, parameters, responses: { ...ok(summary, answer), ...REFUSALS } },
});

export const generateLint = {
  name: "lint",
  in: "query",
  description: "off: the files at once, with an empty list of findings",
  schema: { enum: ["on", "off"], default: "on" },
};
export const lintFormat = {
  name: "format",
  in: "query",
  schema: { enum: ["json", "sarif", "markdown", "pretty"], default: "json" },
};
export const lintOwned = {
  name: "owned",
  in: "query",
  description: "For text/plain: variables declared elsewhere, separated by commas",
  schema: anyText,
};
export const filePath = {
  name: "path",
  in: "path",
  required: true,
  description: "Path in the bundle, such as network.tf or container/app.py",
  schema: anyText,
};

/** Inside the document the dialect is the document's. */
export function strip({ $schema: _dialect, ...schema }: z.core.JSONSchema.JSONSchema) {
  return schema;
}
