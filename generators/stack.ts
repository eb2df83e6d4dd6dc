import * as z from "zod/mini";
import { valueAt } from "@/lib/json/value-at";
import { checkConsistency } from "./consistency";
import { alertsSchema } from "./features/alerts.schema";
import { apiSchema } from "./features/api.schema";
import { domainSchema } from "./features/domain.schema";
import { encryptionSchema, registrySchema } from "./features/encryption.schema";
import { firewallSchema } from "./features/firewall.schema";
import { generalShape } from "./features/general.schema";
import { modelsSchema } from "./features/models.schema";
import { networkSchema } from "./features/network.schema";
import { observabilitySchema } from "./features/observability.schema";
import { backendSchema, pipelineSchema } from "./features/pipeline.schema";
import { scalingSchema } from "./features/scaling.schema";
import { storageSchema } from "./features/storage.schema";
import { usagePlansSchema } from "./features/usage-plans.schema";
import { group } from "./field";
import { pruneBy } from "./prune";

/** Everything the generator needs to know. Missing fields take their defaults, unknown ones are refused by name. */
export const stackConfigSchema = group(
  {
    ...generalShape,
    models: modelsSchema,
    scaling: scalingSchema,
    api: apiSchema,
    usagePlans: usagePlansSchema,
    domain: domainSchema,
    firewall: firewallSchema,
    network: networkSchema,
    storage: storageSchema,
    encryption: encryptionSchema,
    registry: registrySchema,
    observability: observabilitySchema,
    alerts: alertsSchema,
    pipeline: pipelineSchema,
    backend: backendSchema,
  },
  { label: "Stack", help: "Configuration of one serverless inference stack." },
).check(z.superRefine(checkConsistency));

export type StackConfig = z.output<typeof stackConfigSchema>;
export type StackInput = z.input<typeof stackConfigSchema>;

/** What was given, where, and what is expected (in `message`). */
export interface ConfigIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly received: unknown;
}

export type CheckedConfig =
  | { readonly ok: true; readonly config: StackConfig }
  | { readonly ok: false; readonly issues: readonly ConfigIssue[] };

const pathOf = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (typeof key === "symbol" ? String(key) : key));

/** An unknown key is an issue of its own, at that key; every other issue stays one. */
const toIssues = (issue: z.core.$ZodIssue, input: unknown): ConfigIssue[] => {
  const path = pathOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: issue.message,
      received: valueAt(input, [...path, key]) ?? null,
    }));
  }
  const stated = issue.code === "custom" ? issue.params?.received : undefined;
  return [{ path, message: issue.message, received: stated ?? valueAt(input, path) ?? null }];
};

const sameIssue = (a: ConfigIssue, b: ConfigIssue): boolean =>
  a.message === b.message && a.path.join(".") === b.path.join(".");

/** The input without what has no effect given the rest of it. */
const prune = pruneBy(stackConfigSchema);

/**
 * Judges any value as a configuration: form, link, API and CLI all call this. Never throws. Fields that have no effect
 * take their defaults before anything is judged.
 */
export const checkConfig = (given: unknown): CheckedConfig => {
  const input = prune(given);
  const result = stackConfigSchema.safeParse(input);
  if (result.success) return { ok: true, config: result.data };
  const issues = result.error.issues.flatMap((issue) => toIssues(issue, input));
  return {
    ok: false,
    issues: issues.filter((issue, at) => issues.findIndex((other) => sameIssue(issue, other)) === at),
  };
};

/** The configuration of an empty form. */
export const defaultConfig: StackConfig = stackConfigSchema.parse({});
