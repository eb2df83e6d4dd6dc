import type { z } from "zod";
import type { JsonSchema, PostOperation } from "./operation";

interface Exchange<Path> extends Pick<PostOperation, "summary" | "parameters" | "limit" | "pure"> {
  readonly path: Path;
  readonly body: z.ZodType | JsonSchema;
  readonly answer: z.ZodType;
}

/** What a route promises that takes JSON and answers JSON. */
export function postJson<const Path extends PostOperation["path"]>({ body, answer, ...words }: Exchange<Path>) {
  return {
    ...words,
    method: "post",
    body: { "application/json": body },
    answer: { "application/json": answer },
  } as const satisfies PostOperation;
}
