import { stackJsonSchema } from "@/generators/config/json-schema";
import { version } from "@/package.json";
import { costAnswer } from "./cost/cost-answer";
import { auditAnswer, lintBody, readAnswer, rulesAnswer } from "./lint-schemas";
import {
  anyText,
  filePath,
  generateLint,
  get,
  json,
  linkParameters,
  lintFormat,
  lintOwned,
  post,
  schemaOf,
  strip,
} from "./openapi-parts";
import { pictureAnswer } from "./picture/picture-answer";
import { CONFIG_LIMIT, LINT_LIMIT } from "./read-body";
import {
  diffAnswer,
  diffBody,
  generateAnswer,
  healthAnswer,
  importAnswer,
  importBody,
  issuesAnswer,
  lintAnswer,
  presetsAnswer,
} from "./schemas";
import { whyAnswer } from "./why/why-answer";

const config = { $ref: "#/components/schemas/StackConfig" };
const lintable = { ...json(schemaOf(lintBody)), "text/plain": { schema: anyText } };
const zip = { "application/zip": { schema: { type: "string", format: "binary" } } };
const description = "Generates Terraform for serverless inference stacks and lints anyone's.";

/** OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), drawn from the schemas that judge requests. */
export function openApi() {
  const schemas = { StackConfig: strip(stackJsonSchema()), Issues: schemaOf(issuesAnswer) };
  return { openapi: "3.1.0", info: { title: "Stackwright", version, description }, paths, components: { schemas } };
}

const paths = {
  "/api/v1/generate": post(
    "Generate the bundle of a configuration",
    CONFIG_LIMIT,
    json(config),
    json(schemaOf(generateAnswer)),
    [generateLint],
  ),
  "/api/v1/lint": post("Lint Terraform", LINT_LIMIT, lintable, json(schemaOf(lintAnswer)), [lintFormat, lintOwned]),
  "/api/v1/audit": post(
    "Lint Terraform and judge it by the requirements of the stack",
    LINT_LIMIT,
    lintable,
    json(schemaOf(auditAnswer)),
    [lintOwned],
  ),
  "/api/v1/read": post(
    "Read the settings of a new stack out of Terraform",
    LINT_LIMIT,
    lintable,
    json(schemaOf(readAnswer)),
  ),
  "/api/v1/diff": post(
    "Compare the bundles of two configurations or links",
    CONFIG_LIMIT,
    json(schemaOf(diffBody)),
    json(schemaOf(diffAnswer)),
  ),
  "/api/v1/cost": post(
    "Estimate what the stack costs in a month at low, medium and high usage",
    CONFIG_LIMIT,
    json(config),
    json(schemaOf(costAnswer)),
  ),
  "/api/v1/why": post(
    "Why each block of the bundle is there: feature, requirements, fields and their lines",
    CONFIG_LIMIT,
    json(config),
    json(schemaOf(whyAnswer)),
  ),
  "/api/v1/import": post(
    "Read a configuration back from files or a text",
    LINT_LIMIT,
    json(schemaOf(importBody)),
    json(schemaOf(importAnswer)),
  ),
  "/api/v1/picture": post(
    "Draw the stack, with the block of each thing",
    CONFIG_LIMIT,
    json(config),
    json(schemaOf(pictureAnswer)),
  ),
  "/api/v1/picture.svg": get("The stack as a diagram", { "image/svg+xml": { schema: anyText } }, linkParameters),
  "/api/v1/bundle.zip": get("The bundle as a zip", zip, linkParameters),
  "/api/v1/files/{path}": get("One file of the bundle", { "text/plain": { schema: anyText } }, [
    filePath,
    ...linkParameters,
  ]),
  "/api/v1/schema": get("JSON Schema of a configuration", {
    "application/schema+json": { schema: { type: "object" } },
  }),
  "/api/v1/rules": get("What the linter looks for", json(schemaOf(rulesAnswer))),
  "/api/v1/presets": get("The named configurations", json(schemaOf(presetsAnswer))),
  "/api/health": get("Whether the server answers", json(schemaOf(healthAnswer))),
};
