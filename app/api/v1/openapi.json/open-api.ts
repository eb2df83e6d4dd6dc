import { drawOperation, drawSchema, withoutDialect } from "@/app/api/operation/draw-operation";
import type { Operation } from "@/app/api/operation/operation";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { inStandardWords } from "@/app/api/operation/standard-words";
import { stackJsonSchema } from "@/generators/config/json-schema";
import { version } from "@/package.json";
import { operation as health } from "../../health/operation";
import { operation as adopting } from "../adopt/operation";
import { operation as audit } from "../audit/operation";
import { operation as bundleTar } from "../bundle.tar.gz/operation";
import { operation as bundleZip } from "../bundle.zip/operation";
import { operation as capacity } from "../capacity/operation";
import { operation as cost } from "../cost/operation";
import { operation as diff } from "../diff/operation";
import { operation as file } from "../files/[...path]/operation";
import { operation as generate } from "../generate/operation";
import { operation as importing } from "../import/operation";
import { operation as lint } from "../lint/operation";
import { operation as picture } from "../picture/operation";
import { operation as pictureSvg } from "../picture.svg/operation";
import { operation as presets } from "../presets/operation";
import { operation as read } from "../read/operation";
import { operation as rules } from "../rules/operation";
import { operation as schema } from "../schema/operation";
import { operation as why } from "../why/operation";
import { operation as openApiJson } from "./operation";

const description = "Generates Terraform for serverless inference stacks and lints anyone's.";

/** Every operation, in the order of the document. */
export const operations: readonly Operation[] = [
  generate,
  lint,
  audit,
  read,
  adopting,
  diff,
  cost,
  capacity,
  why,
  importing,
  picture,
  pictureSvg,
  bundleZip,
  bundleTar,
  file,
  schema,
  rules,
  presets,
  openApiJson,
  health,
];

/** OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), drawn from the schemas that judge requests. */
export function openApi() {
  const schemas = {
    StackConfig: inStandardWords(withoutDialect(stackJsonSchema())),
    Problem: drawSchema(problemAnswer),
  };
  return {
    openapi: "3.1.0",
    info: { title: "Stackwright", version, description },
    // Relative to the document: whichever server answers it. Whoever runs one puts a sign-in of theirs in front.
    servers: [{ url: "/" }],
    security: [],
    paths: paths(),
    components: { schemas },
  };
}

function paths() {
  return Object.fromEntries(operations.map((one) => [one.path, { [one.method]: drawOperation(one) }]));
}
