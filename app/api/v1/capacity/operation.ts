import { z } from "zod";
import { exampleConfig, givenConfig } from "@/app/api/operation/config";
import { CONFIG_LIMIT } from "@/app/api/operation/limits";
import { postJson } from "@/app/api/operation/post-json";
import type { Capacity } from "@/generators/views/capacity/capacity";
import { loadBounds } from "@/generators/views/capacity/load";

const path = z.array(z.union([z.string(), z.int()])).meta({ description: "Path of the option" });

const version = z.strictObject({
  name: z.string(),
  limits: z
    .array(
      z.strictObject({
        what: z.string(),
        allows: z.number().meta({ description: "Requests a second" }),
        why: z.string(),
        source: z.url(),
        path: path.exactOptional(),
      }),
    )
    .meta({ description: "What ends the peak, first things first" }),
  warm: z.number().meta({ description: "Requests a second that never wait for a cold start" }),
  cold: z.number().meta({ description: "Environments that a sudden peak starts cold" }),
  seconds: z.number().meta({ description: "Until they are there, at best" }),
  steps: z.array(z.strictObject({ path, from: z.number(), to: z.number(), why: z.string() })),
  warmUsd: z.number().meta({ description: "US dollars a month for keeping all of it warm round the clock" }),
});

export const capacityAnswer = z.strictObject({
  load: z.strictObject({ requestsPerSecond: z.number(), durationMs: z.number() }),
  concurrency: z.number().meta({ description: "Executions under way at once" }),
  environments: z.number(),
  versions: z.array(version),
  perCaller: z.number().meta({ description: "Requests a second that the firewall lets one caller send" }),
}) satisfies z.ZodType<Capacity>;

const bounded = (name: keyof typeof loadBounds, description: string, example: number) =>
  ({
    name,
    in: "query",
    required: true,
    description,
    example,
    schema: { type: "number", minimum: loadBounds[name].min, maximum: loadBounds[name].max },
  }) as const;

export const operation = postJson({
  path: "/api/v1/capacity",
  summary: "Say whether the stack carries a peak, and what ends it first",
  parameters: [
    bounded("requestsPerSecond", "Requests a second to one stage at the peak", 150),
    bounded("durationMs", "Milliseconds that a call takes without a cold start", 40),
  ],
  body: givenConfig,
  example: exampleConfig,
  limit: CONFIG_LIMIT,
  pure: true,
  answer: capacityAnswer,
});
