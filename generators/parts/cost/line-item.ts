import type { StackConfig } from "@/generators/config/stack";
import { type PriceName, prices } from "./prices";
import type { Usage } from "./usage";

/** Who is paid, in the order of the bill. */
export const services = [
  "Lambda",
  "API Gateway",
  "WAF",
  "Interface endpoints",
  "NAT",
  "Route 53",
  "KMS",
  "Secrets Manager",
  "EFS",
  "ECR",
  "CloudWatch",
  "X-Ray",
  "CI/CD",
] as const;
type Service = (typeof services)[number];

/** One line of an estimate. */
export interface LineItem {
  readonly service: string;
  readonly label: string;
  /** In what the price is per. */
  readonly quantity: number;
  readonly price: PriceName;
  readonly usd: number;
  /** Paid by the hour or month, whether or not anybody calls. */
  readonly standing: boolean;
  /** Addresses of what is billed, together; a type alone stands for all of it that the stack has. */
  readonly of: readonly string[];
}

/** What a part of the stack costs at a usage. */
export type Coster = (config: StackConfig, usage: Usage) => readonly LineItem[];

function lineItem(service: Service, standing: boolean) {
  return (label: string, quantity: number, price: PriceName, ...of: readonly string[]): LineItem => ({
    service,
    label,
    quantity,
    price,
    usd: quantity * prices[price].usd,
    standing,
    of,
  });
}

/** Makes the lines of a service: those that stand, and those that come with calls. */
export function linesOf(service: Service) {
  return { standing: lineItem(service, true), used: lineItem(service, false) };
}
