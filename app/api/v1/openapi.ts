import { z } from "zod";
import { stackJsonSchema } from "@/generators/json-schema";
import { version } from "@/package.json";
import { CONFIG_LIMIT, LINT_LIMIT } from "./read-body";
import {
  diffAnswer,
  diffBody,
  generateAnswer,
  healthAnswer,
  issuesAnswer,
  lintAnswer,
  lintBody,
  presetsAnswer,
} from "./schemas";

type Content = Readonly<Record<string, { readonly schema: object }>>;

const anyText = { type: "string" };
const config = { $ref: "#/components/schemas/StackConfig" };

const json = (schema: object): Content => ({ "application/json": { schema } });
const schemaOf = (schema: z.ZodType) => strip(z.toJSONSchema(schema, { io: "input" }));
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

const linkParameters = [
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

const post = (summary: string, limit: number, body: Content, answer: Content) => ({
  post: {
    summary,
    requestBody: { required: true, content: body },
    responses: { ...ok(summary, answer), ...BODY_REFUSALS(limit) },
  },
});
const get = (summary: string, answer: Content, parameters: readonly object[] = []) => ({
  get: { summary, parameters, responses: { ...ok(summary, answer), ...REFUSALS } },
});

const lintFormat = {
  name: "format",
  in: "query",
  schema: { enum: ["json", "sarif", "markdown", "pretty"], default: "json" },
};
const lintOwned = {
  name: "owned",
  in: "query",
  description: "For text/plain: variables declared elsewhere, separated by commas",
  schema: anyText,
};
const filePath = {
  name: "path",
  in: "path",
  required: true,
  description: "Path in the bundle, such as network.tf or container/app.py",
  schema: anyText,
};

/** OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), drawn from the schemas that judge requests. */
export function openApi() {
  const lint = post(
    "Lint Terraform",
    LINT_LIMIT,
    { ...json(schemaOf(lintBody)), "text/plain": { schema: anyText } },
    json(schemaOf(lintAnswer)),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Stackwright",
      version,
      description: "Generates Terraform for serverless inference stacks and lints anyone's.",
    },
    paths: {
      "/api/v1/generate": post(
        "Generate the bundle of a configuration",
        CONFIG_LIMIT,
        json(config),
        json(schemaOf(generateAnswer)),
      ),
      "/api/v1/lint": { post: { ...lint.post, parameters: [lintFormat, lintOwned] } },
      "/api/v1/diff": post(
        "Compare the bundles of two configurations or links",
        CONFIG_LIMIT,
        json(schemaOf(diffBody)),
        json(schemaOf(diffAnswer)),
      ),
      "/api/v1/bundle.zip": get(
        "The bundle as a zip",
        { "application/zip": { schema: { type: "string", format: "binary" } } },
        linkParameters,
      ),
      "/api/v1/files/{path}": get("One file of the bundle", { "text/plain": { schema: anyText } }, [
        filePath,
        ...linkParameters,
      ]),
      "/api/v1/schema": get("JSON Schema of a configuration", {
        "application/schema+json": { schema: { type: "object" } },
      }),
      "/api/v1/presets": get("The named configurations", json(schemaOf(presetsAnswer))),
      "/api/health": get("Whether the server answers", json(schemaOf(healthAnswer))),
    },
    components: { schemas: { StackConfig: strip(stackJsonSchema()), Issues: schemaOf(issuesAnswer) } },
  };
}

/** Inside the document the dialect is the document's. */
function strip({ $schema: _dialect, ...schema }: z.core.JSONSchema.JSONSchema) {
  return schema;
}
