import type { z } from "zod";
import { exampleConfig, givenConfig } from "./config";
import { CONFIG_LIMIT } from "./limits";
import type { Content, PostOperation } from "./operation";
import { postJson } from "./post-json";

/** What a route promises that takes a configuration and answers JSON about it. */
export function postConfig<const Path extends PostOperation["path"]>(
  path: Path,
  summary: string,
  answer: z.ZodType,
  forms: Content = {},
) {
  return postJson({
    path,
    summary,
    body: givenConfig,
    example: exampleConfig,
    limit: CONFIG_LIMIT,
    pure: true,
    answer,
    forms,
  });
}
