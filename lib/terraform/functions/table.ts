import { collectionFunctions } from "./collection";
import { encodingFunctions } from "./encoding";
import type { Known } from "./known";
import { numberFunctions } from "./number";
import { sequenceFunctions } from "./sequence";
import { stringFunctions } from "./string";

/** What is computed without Terraform; a function that gives undefined cannot tell. */
export const FUNCTIONS: ReadonlyMap<string, Known> = new Map(
  Object.entries({
    ...collectionFunctions,
    ...encodingFunctions,
    ...numberFunctions,
    ...sequenceFunctions,
    ...stringFunctions,
  }),
);
