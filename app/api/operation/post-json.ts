import type { z } from "zod";
import type { Content, JsonSchema, PostOperation } from "./operation";

interface Exchange<Path> extends Pick<PostOperation, "summary" | "parameters" | "example" | "limit" | "pure"> {
  readonly path: Path;
  readonly body: z.ZodType | JsonSchema;
  readonly answer: z.ZodType;
  /** What else the answer may be, for who asks with `Accept`. */
  readonly forms?: Content;
}

/** What a route promises that takes JSON and answers JSON, or what `Accept` asks for. */
export function postJson<const Path extends PostOperation["path"]>({
  body,
  answer,
  forms = {},
  ...words
}: Exchange<Path>) {
  return {
    ...words,
    method: "post",
    body: { "application/json": body },
    answer: { "application/json": answer, ...forms },
  } as const satisfies PostOperation;
}
