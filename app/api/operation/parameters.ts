import type { JsonSchema, Parameter } from "./operation";

export const anyText: JsonSchema = { type: "string" };

export const anyBytes: JsonSchema = { type: "string", format: "binary" };

/** For operations that take a configuration from the address. */
export const linkParameters: readonly Parameter[] = [
  {
    name: "link",
    in: "query",
    description:
      "The fields of a permalink, as they follow its #: v=1&project=…; none of them means the default configuration",
    style: "form",
    explode: true,
    example: { v: "1", project: "risk-engine" },
    schema: { type: "object", additionalProperties: { type: "string" } },
  },
];

export const ownedParameter: Parameter = {
  name: "owned",
  in: "query",
  description: "For text/plain: variables declared elsewhere, separated by commas",
  schema: anyText,
};
