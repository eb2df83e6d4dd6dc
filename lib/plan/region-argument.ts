import { schemaOf } from "@/lib/terraform";

/**
 * Whether `region` of a type is the argument that provider 6 gave nearly all of them, which says where the thing is made. The few that had
 * one before mean something else by it.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
export function isPlacedByRegion(type: string): boolean {
  return !schemaOf("resource", type)?.attributes.has("region");
}
