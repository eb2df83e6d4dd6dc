import { z } from "zod";
import type { StackConfig } from "@/generators/config/stack";
import type { JsonSchema } from "./operation";

/** A configuration that is given: it stands once in the document. */
export const givenConfig: JsonSchema = { $ref: "#/components/schemas/StackConfig" };

/** A configuration that differs from the default one in what most people set first. */
export const exampleConfig = {
  project: "risk-engine",
  environment: "staging",
  owner: "risk",
  models: [{ name: "v1", imageTag: "v1-1.0.0", memoryMb: 2048 }],
} as const;

// Safe: only what was judged as a configuration is written there.
/** A configuration in an answer. */
export const writtenConfig = z.looseObject({}) as z.ZodType as z.ZodType<StackConfig>;
