import { z } from "zod";
import { CONFIG_LIMIT } from "@/app/api/operation/limits";
import { anyText } from "@/app/api/operation/parameters";
import { postJson } from "@/app/api/operation/post-json";
import type { Comparison } from "@/generators/views/compare/compare-configs";

const side = z.union([z.string(), z.looseObject({})]).meta({ description: "A configuration or a link" });

export const diffBody = z.strictObject({ from: side, to: side });

const count = z.int().min(0);

const action = z.enum(["create", "delete", "update", "replace", "not known"]).meta({
  description: "not known: updated in place or replaced, which nobody has looked up for this argument",
});

const comparedOption = z.strictObject({
  path: z.array(z.union([z.string(), z.int()])),
  label: z.string(),
  step: z.string().meta({ description: "Key of the wizard's step" }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  resources: z
    .array(z.strictObject({ address: z.string(), action }))
    .nullable()
    .meta({
      description: "What this option does by itself; null where it cannot be changed by itself",
    }),
});

const facts = z.array(z.strictObject({ what: z.string(), count, words: z.string() }));

const stackFacts = z.strictObject({
  resources: count,
  parts: facts,
  hourly: facts.meta({ description: "What costs money without any calls" }),
});

const resource = {
  address: z.string(),
  type: z.string(),
  page: z.string().meta({ description: "The page that says which arguments force a new resource" }),
  refused: z.string().nullable().meta({
    description:
      "Why Terraform or AWS refuses the change as it stands, and what to do first; null where nothing stands against it",
  }),
};

const comparedResource = z.union([
  z.strictObject({ ...resource, action: action.extract(["create", "delete"]) }),
  z.strictObject({
    ...resource,
    action: action.extract(["update", "replace", "not known"]).meta({
      description: "not known: updated in place or replaced, which nobody has looked up for this argument",
    }),
    attributes: z.array(z.strictObject({ path: z.string(), effect: z.enum(["updates", "replaces", "not known"]) })),
  }),
]);

export const diffAnswer = z.strictObject({
  options: z.array(comparedOption),
  resources: z
    .array(comparedResource)
    .meta({ description: "What terraform apply would do to the earlier stack, judged without an account" }),
  blocks: z.strictObject({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    moved: z.array(z.strictObject({ block: z.string(), from: z.string(), to: z.string() })),
  }),
  patch: z.string().meta({ description: "Unified patch for git apply or patch -p1; empty when nothing differs" }),
  files: z.array(z.strictObject({ kind: z.enum(["added", "removed", "changed"]), path: z.string() })),
  facts: z.strictObject({ from: stackFacts, to: stackFacts }).meta({ description: "Both stacks in numbers" }),
}) satisfies z.ZodType<Comparison>;

export const operation = postJson({
  path: "/api/v1/diff",
  summary: "Compare the bundles of two configurations or links",
  body: diffBody,
  example: { from: {}, to: "#v=1&network.nat=single" },
  limit: CONFIG_LIMIT,
  pure: true,
  answer: diffAnswer,
  forms: { "text/x-patch": anyText },
});
