import { z } from "zod";
import type { Check, LinkVersion } from ".";

/** A configuration for tests, with everything that makes links hard: lists, maps, null, a rule over several fields. */
const schema = z
  .strictObject({
    project: z.string().regex(/^[a-z-]+$/, "expected a-z and -"),
    release: z.string(),
    region: z.enum(["eu", "us"]),
    limit: z.number().int().min(1).max(1000),
    models: z.array(z.strictObject({ name: z.string(), memory: z.number().max(10240), reserved: z.number() })).max(5),
    domain: z.nullable(z.strictObject({ name: z.string(), zone: z.enum(["existing", "create"]) })),
    tags: z.record(z.string(), z.string()),
  })
  .refine((config) => config.models.reduce((sum, model) => sum + model.reserved, 0) <= config.limit, {
    path: ["limit"],
    message: "expected at least what the models reserve",
  });
export type Config = z.output<typeof schema>;

export const defaults: Config = {
  project: "fraud",
  release: "1.0",
  region: "eu",
  limit: 300,
  models: [
    { name: "v1", memory: 1024, reserved: 100 },
    { name: "v2", memory: 2048, reserved: 100 },
  ],
  domain: null,
  tags: { team: "ml" },
};
export const format: LinkVersion = { version: 1, defaults };

export const check: Check<Config> = (candidate) => {
  const result = schema.safeParse(candidate);
  if (result.success) return { ok: true, config: result.data };
  const issues = result.error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    return keys.length > 0
      ? keys.map((key) => ({ path: [...path, key], message: "unknown", received: undefined }))
      : [{ path, message: issue.message, received: issue.input }];
  });
  return { ok: false, issues };
};
