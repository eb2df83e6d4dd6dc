import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { PriceName } from "@/generators/parts/cost/prices";

const gateway = linesOf("API Gateway");

/** Millions of requests up to which a price holds. https://aws.amazon.com/api-gateway/pricing/ */
const tiers: readonly { readonly upTo: number; readonly price: PriceName }[] = [
  { upTo: 333, price: "apiRequests" },
  { upTo: 1000, price: "apiRequestsOver333" },
  { upTo: 20000, price: "apiRequestsOver1000" },
  { upTo: Number.POSITIVE_INFINITY, price: "apiRequestsOver20000" },
];

/** Requests, cheaper from tier to tier. */
export const apiCost: Coster = (_config, { requests }) => {
  const millions = requests / 1e6;
  return tiers.map(({ upTo, price }, at) => {
    const from = tiers[at - 1]?.upTo ?? 0;
    const label = from === 0 ? "Requests" : `Requests beyond ${from.toLocaleString("en-US")} million`;
    return gateway.used(
      label,
      Math.max(0, Math.min(millions, upTo) - from),
      price,
      "aws_api_gateway_rest_api.inference",
    );
  });
};
