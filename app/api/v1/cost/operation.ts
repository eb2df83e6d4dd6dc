import { z } from "zod";
import { postConfig } from "@/app/api/operation/post-config";
import { type PriceName, prices } from "@/generators/parts/cost/prices";
import type { Cost } from "@/generators/views/cost/cost";

// Safe: the keys of a constant object.
const priceNames = Object.keys(prices) as readonly PriceName[];

const usd = z.number().meta({ description: "US dollars" });

const usage = z
  .strictObject({
    requests: z.number(),
    durationMs: z.number(),
    payloadKb: z.number(),
    starts: z.number(),
    modelGb: z.number(),
    storedGb: z.number(),
    images: z.number(),
    imageGb: z.number(),
    builds: z.number(),
    flowLogGb: z.number(),
    internetGb: z.number(),
  })
  .meta({ description: "What is assumed of a month" });

const level = z.strictObject({
  usage,
  items: z.array(
    z.strictObject({
      service: z.string(),
      label: z.string(),
      quantity: z.number().meta({ description: "In what the price is per" }),
      price: z.enum(priceNames).meta({ description: "Key in prices" }),
      usd,
      standing: z.boolean().meta({ description: "Paid whether or not anybody calls" }),
      of: z
        .array(z.string())
        .meta({ description: "Addresses of what is billed, together; a type alone stands for all of it" }),
    }),
  ),
  total: usd,
  standing: usd.meta({ description: "The part that is paid with no traffic" }),
});

export const costAnswer = z.strictObject({
  region: z.string(),
  pricedRegion: z
    .string()
    .meta({ description: "Region of the prices; not the stack's where no prices of it are known" }),
  levels: z.strictObject({ low: level, medium: level, high: level }),
  prices: z.record(
    z.string(),
    z.strictObject({
      usd,
      per: z.string(),
      source: z.url(),
      listed: z.string().meta({ description: "When it was last seen to be the list price: year, or year and month" }),
    }),
  ),
  movers: z
    .array(
      z.strictObject({
        path: z.array(z.union([z.string(), z.int()])),
        label: z.string(),
        within: z.string().exactOptional(),
        from: z.string(),
        to: z.string(),
        change: z.strictObject({ low: usd, medium: usd, high: usd }),
      }),
    )
    .meta({ description: "Options that move the bill most, each halved or switched by itself" }),
}) satisfies z.ZodType<Cost>;

export const operation = postConfig(
  "/api/v1/cost",
  "Estimate what the stack costs in a month at low, medium and high usage",
  costAnswer,
);
